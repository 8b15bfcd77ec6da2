import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  changeTicket,
  draft,
  rowsOf,
  someIin,
  startBoth,
  ticketOf,
  ticketsOf,
} from './ticket-gateway.ts';

const addedIin = '850630390007';

/** Every table of every schema, the work queue's own too, as text; bytes as the text they spell. */
async function everything(gateway: TestGateway): Promise<string> {
  const tables = await rowsOf(
    gateway,
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  expect(tables.map(({ schema }) => schema)).toContain('pgboss');
  const all: object[] = [];
  for (const { schema, name } of tables)
    all.push(...(await rowsOf(gateway, `select * from "${schema}"."${name}"`)));
  return JSON.stringify(all, (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
  );
}

async function filesBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')));
  return texts.join('\n');
}

/** As it is written, in hexadecimal, and as any part of an encoded text. */
const formsOf = (iin: string) => [
  iin,
  Buffer.from(iin).toString('hex'),
  ...[0, 1, 2].map((before) =>
    Buffer.from('.'.repeat(before) + iin)
      .toString('base64')
      .slice(before === 0 ? 0 : 4, -4),
  ),
];

function expectNothingOf(text: string, where: string) {
  for (const iin of [someIin, addedIin])
    for (const form of formsOf(iin)) expect(text.includes(form), `${form} in ${where}`).toBe(false);
}

test('An IIN stands in clear text nowhere: not in the database, nor in the folder, nor in the log', async () => {
  const { smtp, gateway } = await startBoth({ TICKET_COLLECT_MS: '0' });
  await gateway.setFault('PERSON_REGISTER', 'wrongPerson');
  await ask(gateway, draft('draft-0'));
  await gateway.setFault('PERSON_REGISTER', 'http500');
  // An application known by its person alone, and one whose person is added by hand.
  const known = await ask(gateway, { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION' });
  const { data } = await gateway.ask(
    `query ($purpose: PurposeInput) { personSearch(by: { document: { number: "012345678" } }, purpose: $purpose) {
      ... on RegisterUnavailable { supportTicket { id version missing } } } }`,
    { purpose: draft('draft-2') },
  );
  const { id, version, missing } = data.personSearch.supportTicket;
  expect(missing).toEqual(['IIN']);
  await changeTicket(gateway, 'completeSupportTicket', {
    id,
    expectedVersion: version,
    iin: addedIin,
    idempotencyKey: 'complete-1',
  });
  await until(() => smtp.received().length === 2);
  expect((await ticketOf(gateway, known.supportTicket.id)).iin).toBe(someIin);
  // A holder of the key reads and finds it.
  expect(await ticketsOf(gateway, { iin: addedIin })).toMatchObject([{ id, iin: addedIin }]);

  // No digest either that a reader could make of every IIN there is, without the key.
  const request = { id, expectedVersion: version, by: 'demo-specialist', key: 'complete-1' };
  const input = { ...request, purpose: {}, iin: addedIin, screenshots: [] };
  const guess = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const digests = await rowsOf(gateway, "select encode(input_hash, 'hex') as digest from idempotency_keys");
  expect(digests.map(({ digest }) => digest)).not.toContain(guess);

  const rows = await everything(gateway);
  expect(rows).toContain('draft-2');
  expectNothingOf(rows, 'the database');
  expectNothingOf(await filesBelow(gateway.dataFolder), 'the folder');
  expectNothingOf(gateway.logged(), 'the log');
  expect(gateway.logged()).toContain('incident opened');
});

test('An IIN does not stand in clear text on the disk while the database takes nothing', async () => {
  const { gateway } = await startBoth({ DATABASE_TIMEOUT_MS: '2000', DATABASE_PATIENCE_MS: '100' });
  const other = new Client({ connectionString: gateway.databaseUrl });
  await other.connect();
  onTestFinished(() => other.end());
  await other.query('begin; lock table support_tickets in access exclusive mode');
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const journal = () => filesBelow(join(gateway.dataFolder, 'journal'));
  // On disk before the answer.
  expect((await ask(gateway, draft('draft-1'))).supportTicket.state).toBeNull();
  expect((await journal()).length).toBeGreaterThan(100);
  expectNothingOf(await journal(), 'the journal');
  await other.query('rollback');
  await until(async () => (await ticketsOf(gateway)).length === 1);
  await until(async () => (await journal()).length === 0);
});
