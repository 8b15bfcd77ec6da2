import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../mocks/people/cast.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { entriesOf } from './entries.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const question = `query ($iins: [IIN!]!, $accounts: [BankAccountInput!]!, $iin: IIN!, $document: String!, $surname: String, $name: String, $born: Date!) {
  persons(iins: $iins) { identity { __typename } disability { __typename } pensionAccounts { __typename } }
  bankAccounts(accounts: $accounts) { __typename }
  person(iin: $iin) { identity { ... on IdentityRecord { documents { number } } } }
  byDocument: personSearch(by: { document: { number: $document } }) { __typename }
  byName: personSearch(by: { name: { surname: $surname, name: $name, birthDate: $born } }) { __typename }
}`;

test('No IIN, name, account number or document number stands in the clear in files, table or log', async () => {
  const [{ iin, register } = { iin: '', register: { records: [] } }] = cast;
  const [record] = register.records;
  const accounts = cast.flatMap((one) =>
    one.accountsToAsk.slice(0, 2).map((account) => ({ ...account, iin: one.iin })),
  );
  const ibans = accounts.flatMap((account) => ('iban' in account && account.iban ? [account.iban] : []));
  const document = record?.documents?.[0]?.number ?? '';
  const { errors } = await gateway.ask(question, {
    iins: cast.map((one) => one.iin),
    accounts: accounts.flatMap((account) =>
      'iban' in account && account.iban ? [{ iin: account.iin, account: { iban: account.iban } }] : [],
    ),
    iin,
    document,
    surname: record?.surname,
    name: record?.name,
    born: record?.birthDate,
  });
  expect(errors).toEqual([]);
  const entries = await entriesOf(gateway);
  expect(new Set(entries.flatMap((entry) => entry.iin ?? []))).toEqual(new Set(cast.map((one) => one.iin)));

  const folder = join(gateway.dataFolder, 'looks');
  const files = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const database = openDatabase({
    url: gateway.databaseUrl,
    applicationName: 'x',
    connections: 1,
    timeoutMs: 9000,
  });
  const table = JSON.stringify(await database.selectFrom('access_log').selectAll().execute());
  await database.destroy();
  const places = { files: files.join(''), table, log: gateway.logged() };
  expect(places.files.length).toBeGreaterThan(10_000);
  expect(table.length).toBeGreaterThan(places.files.length);
  const names = cast.flatMap((one) => one.name.split(' '));
  const secrets = [...cast.map((one) => one.iin), ...names, ...ibans, document];
  expect(secrets.length).toBeGreaterThan(60);
  for (const [place, text] of Object.entries(places))
    expect([place, secrets.filter((secret) => text.includes(secret))]).toEqual([place, []]);
});
