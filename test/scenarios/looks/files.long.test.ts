import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../support/databases.ts';
import { startGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import { entriesOf } from './entries.ts';

const query = `query ($iins: [IIN!]!) { persons(iins: $iins) {
  identity { __typename } disability { __typename } pensionAccounts { __typename } } }`;

test('A grown journal is followed by another and removed, and a gateway that stops leaves none behind', async () => {
  const folder = await makeTemporaryFolder();
  const database = await createTestDatabase();
  const settings = { DATA_DIR: folder.path, DATABASE_URL: database.url, LOG_LEVEL: 'warn' };
  const gateway = await startGateway(settings);
  const journals = () => readdir(join(folder.path, 'looks'));
  const [first] = await journals();
  const iins = inventedIins(100);
  let asked = 0;
  while ((await journals()).includes(first ?? '')) {
    await Promise.all([1, 2, 3, 4].map(() => gateway.ask(query, { iins })));
    asked += 400;
    expect(asked).toBeLessThan(100_000);
  }
  await until(async () => (await journals()).length === 1);
  expect(await entriesOf(gateway, { iin: iins[0] })).toHaveLength(asked / 100);
  expect(gateway.logged()).not.toContain('defect');
  await gateway.stop();
  expect(await journals()).toEqual([]);
  const next = await startGateway(settings);
  expect(await entriesOf(next, { iin: iins[0] })).toHaveLength(asked / 100);
  await next.stop();
  await database.drop();
  await folder.remove();
});
