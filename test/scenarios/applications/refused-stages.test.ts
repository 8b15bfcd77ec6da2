import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../../support/databases.ts';
import { startScriptedJson } from '../../support/json-server.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import {
  checked,
  createShiftedClock,
  nurlan,
  type Payload,
  startApplications,
  type Worker,
  workersAt,
} from './application-gateway.ts';
import { eventsOf } from './desks.ts';

interface Told {
  readonly application: string;
  readonly sequence: number;
}

/** A monitoring system that refuses the stages of the test, and keeps all received ones in their order. */
async function startMonitoring() {
  let refuses: (event: Told) => boolean = () => false;
  const told: Told[] = [];
  const monitoring = await startScriptedJson((event: Told) => {
    told.push(event);
    const { application, sequence } = event;
    if (refuses(event)) return { httpStatus: 409, body: { error: { code: 'OUT-OF-ORDER' } } };
    return { application, sequence, accepted: true };
  });
  onTestFinished(() => monitoring.stop());
  return {
    address: monitoring.address,
    refuse(these: (event: Told) => boolean) {
      refuses = these;
    },
    of: (id: string) => told.filter(({ application }) => application === id).map(({ sequence }) => sequence),
  };
}

async function startScene() {
  const monitoring = await startMonitoring();
  const clock = createShiftedClock();
  const gateway = await startApplications({ SERVICE_MONITORING_URL: monitoring.address }, clock);
  onTestFinished(() => gateway.stop());
  return { monitoring, clock, gateway, ...(await workersAt(gateway)) };
}

const stagesOf = async (route: Worker, id: string): Promise<Payload[]> => (await route.read(id)).stages;
const isOf = (stage: Payload) =>
  stage.toldAt === null ? (stage.refusedAt === null ? 'untold' : 'refused') : 'told';
const isOfEach = async (route: Worker, id: string) => (await stagesOf(route, id)).map(isOf);

test('Refused stages of some applications hold up no other, and are no outage of the monitoring system', async () => {
  const { monitoring, gateway, corporation } = await startScene();
  const refused = new Set<string>();
  monitoring.refuse(({ application }) => refused.has(application));
  const lost = await Promise.all(Array.from({ length: 6 }, () => corporation.create(nurlan)));
  for (const { application } of lost) refused.add(application.id);
  for (const { application } of lost) await corporation.check(application);
  for (const { application } of lost)
    await until(async () => (await isOfEach(corporation, application.id))[1] === 'refused');

  const other = await checked(corporation);
  await until(async () => (await isOfEach(corporation, other.id)).join() === 'told,told');
  const { data } = await gateway.ask(
    '{ systems { id state } incidents(filter: { systems: [SERVICE_MONITORING] }, first: 5) { nodes { id } } }',
    {},
    { authorization: `Bearer ${await gateway.tokenOf('operator')}` },
  );
  expect(data.systems).toContainEqual({ id: 'SERVICE_MONITORING', state: 'UP' });
  expect(data.incidents.nodes).toEqual([]);
  const text = await (await fetch(`${gateway.address}/metrics`)).text();
  const lines = gateway.logged().split('\n');
  const warned = lines
    .filter((line) => line.includes('"msg":"stage refused"'))
    .map((line) => JSON.parse(line));
  const refusals = (await Promise.all([...refused].map((id) => isOfEach(corporation, id)))).flat();
  const count = refusals.filter((one) => one === 'refused').length;
  expect(count).toBeGreaterThanOrEqual(6);
  expect(text).toContain(`tirek_stages_refused_total ${count}\n`);
  expect(warned).toHaveLength(count);
  for (const { level: _, time: __, applicationId, ...line } of warned) {
    expect(refused).toContain(applicationId);
    expect(line).toEqual({
      ...{ msg: 'stage refused', systemId: 'SERVICE_MONITORING' },
      ...{ sequence: expect.any(Number), stage: expect.stringMatching(/^[A-Z_]+$/) },
    });
  }
});

test('The gateway sends a refused stage once more a day later, before later ones; no stage overtakes, none is stuck', async () => {
  const { monitoring, clock, corporation } = await startScene();
  monitoring.refuse(({ sequence }) => sequence === 1);
  const { id } = await checked(corporation);
  // The stage after it is sent in its place: the monitoring system decides if the gap may stay.
  await until(async () => (await isOfEach(corporation, id)).join() === 'refused,told');
  expect(monitoring.of(id)).toEqual([1, 2]);
  monitoring.refuse(() => true);
  await corporation.withdraw(await corporation.read(id));
  await until(async () => (await isOfEach(corporation, id)).join() === 'refused,told,refused');

  monitoring.refuse(() => false);
  clock.advance(25 * 3600 * 1000);
  await until(() => monitoring.of(id).length === 5);
  expect(monitoring.of(id)).toEqual([1, 2, 3, 1, 3]);
});

test('The simulated system, started anew, has forgotten its events: an application from before goes on', async () => {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const settings = { DATABASE_URL: database.url, DATA_DIR: folder.path };
  const first = await startApplications(settings);
  const before = (await workersAt(first)).corporation;
  const { id } = await checked(before);
  await until(async () => (await isOfEach(before, id)).join() === 'told,told');
  await first.stop();

  const second = await startApplications(settings);
  onTestFinished(() => second.stop());
  const { corporation } = await workersAt(second);
  await corporation.withdraw(await corporation.read(id));
  await until(async () => (await isOfEach(corporation, id)).join() === 'told,told,told');
  expect(await eventsOf(second, id)).toMatchObject([{ sequence: 3, stage: 'WITHDRAWN' }]);
});
