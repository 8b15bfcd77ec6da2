import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import { startApplications, statementOfNurlan, type Worker, workerOf } from './application-gateway.ts';

let gateway: TestGateway;
let corporation: Worker;
let database: Database;
beforeAll(async () => {
  gateway = await startApplications({ STEP_SETTLE_MS: '200' });
  corporation = workerOf(gateway, 'STATE_CORPORATION');
  database = openDatabase({
    ...{ url: gateway.databaseUrl, applicationName: 'tirek-test', connections: 1, timeoutMs: 5000 },
  });
});
afterAll(async () => {
  await database?.destroy();
  await gateway?.stop();
});

/** Sent to be registered, made there, and never answered. */
async function leftOpen(): Promise<string> {
  const { application } = await corporation.create('850630390007');
  const { application: stated } = await corporation.state(application, statementOfNurlan);
  const { application: checked } = await corporation.check(stated);
  await gateway.setFault('SERVICE_CENTRE', 'reset', { variant: 'done' });
  await corporation.register(checked);
  await gateway.endFault('SERVICE_CENTRE');
  return checked.id;
}

test('An application without its key holds back neither the others of its list nor those to be settled', async () => {
  const lost = await leftOpen();
  const columns = { statement_key_id: 'gone', step_until: 1 };
  await database.updateTable('applications').set(columns).where('id', '=', lost).execute();
  const healthy = await leftOpen();
  await until(async () => (await corporation.read(healthy)).state === 'REGISTERED');
  const { data, errors } = await gateway.ask('{ applications(first: 10) { nodes { id } } }');
  const ids = data.applications.nodes.map(({ id }: { id: string }) => id);
  expect(ids).toContain(healthy);
  expect(ids).not.toContain(lost);
  // No reader may take the list for whole.
  expect(errors).toMatchObject([{ extensions: { code: 'OUR_DEFECT' } }]);
});
