import { expect, type TestContext, test } from 'vitest';
import { createMockNetwork } from '../../../mocks/server.ts';
import { jsonSystems } from '../../../src/systems/systems.ts';
import { createTestDatabase } from '../../support/databases.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { hasty } from '../../support/patience.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import {
  checked,
  nurlan,
  type Payload,
  registered,
  type Settings,
  startApplications,
  type Worker,
  workersAt,
} from './application-gateway.ts';
import { eventsOf } from './desks.ts';

/** Tries are soon repeated, and the breaker soon lets a call through. */
const impatient = {
  ...{ BREAKER_OPEN_MS: '150', BREAKER_MAX_OPEN_MS: '300' },
  ...hasty(1500, 'SERVICE_MONITORING'),
};

/** Each test runs beside others, and ends its own applications. */
type Ended = Pick<TestContext, 'onTestFinished'>;

/** A database, a folder and simulated systems that outlive the gateways. */
async function createScene({ onTestFinished }: Ended) {
  const network = createMockNetwork({ port: 0, host: '127.0.0.1' });
  const { control, systems } = await network.start();
  onTestFinished(() => network.stop());
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const settings: Settings = {
    ...impatient,
    ...{
      DATABASE_URL: database.url,
      DATA_DIR: folder.path,
      SHEP_URL: systems.SHEP ?? '',
      SHEP_ASYNC_URL: systems.SHEP_ASYNC ?? '',
    },
    ...Object.fromEntries(jsonSystems.map((system) => [`${system}_URL`, systems[system] ?? ''])),
  };
  const outside = { control: control.replace(/\/$/, '') };
  const put = async (system: string, method: string, body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const request = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    expect((await fetch(`${outside.control}/__faults/${system}`, request)).ok).toBe(true);
  };
  return {
    outside,
    start: () => startApplications(settings),
    setFault: (system: string, fault: string, variant = 'plain') => put(system, 'PUT', { fault, variant }),
    endFault: (system: string) => put(system, 'DELETE'),
  };
}

/** Applications at different stages, in a mixed order: each begins before the others end. */
async function interleave({ corporation, worker }: Awaited<ReturnType<typeof workersAt>>) {
  const routes = [corporation, worker, corporation, worker];
  const drafts = await Promise.all(routes.map(async (route) => (await route.create(nurlan)).application));
  const [first, second, third, fourth] = await Promise.all(
    drafts.map(async (draft, i) => (await routes[i]?.check(draft))?.application),
  );
  const at = [
    (await corporation.register(first)).application,
    (await worker.register(second)).application,
    (await corporation.withdraw(third)).application,
    fourth,
  ];
  at[0] = (await corporation.handOver(at[0])).application;
  return at as Payload[];
}

async function allTold(route: Worker, ids: readonly string[]): Promise<boolean> {
  const stages = await Promise.all(ids.map(async (id) => (await route.read(id))?.stages ?? []));
  return stages.flat().every(({ toldAt }: Payload) => toldAt !== null);
}

/** Stages of each application, each once, in their order. */
async function expectTold(gateway: Pick<TestGateway, 'control'>, applications: readonly Payload[]) {
  for (const { id, stages } of applications) {
    const events = await eventsOf(gateway, id);
    expect(events.map(({ sequence, stage }) => ({ sequence, state: stage }))).toEqual(
      stages.map(({ sequence, state }: Payload) => ({ sequence, state })),
    );
  }
}

const untold = async (gateway: Pick<TestGateway, 'control'>) => (await eventsOf(gateway)).length;

test.concurrent.for([
  ['down', 'plain'],
  ['http500', 'done'],
  ['hang', 'done'],
  ['reset', 'done'],
  ['wrongPerson', 'done'],
] as const)(
  'Stages from the time when the monitoring system was out (%s, %s) arrive afterwards, each once, in their order',
  async ([fault, variant], { onTestFinished }) => {
    const gateway = await startApplications(impatient);
    onTestFinished(async () => {
      await gateway.stop();
      expect(gateway.logged()).not.toContain('"msg":"defect"');
    });
    const workers = await workersAt(gateway);
    await gateway.setFault('SERVICE_MONITORING', fault, { variant });
    const applications = await interleave(workers);
    // No caller waits for it, and no application suffers from it.
    expect(applications.map(({ state }) => state)).toEqual([
      ...['CASE_HANDED_OVER', 'REGISTERED', 'WITHDRAWN', 'CHECKED'],
    ]);
    const isTold = async () =>
      (await allTold(workers.corporation, [applications[0].id, applications[2].id])) &&
      (await allTold(workers.worker, [applications[1].id, applications[3].id]));
    if (variant === 'done') await until(async () => (await untold(gateway)) >= applications.length);
    else expect(await untold(gateway)).toBe(0);
    expect(await isTold()).toBe(false);

    await gateway.endFault('SERVICE_MONITORING');
    await until(isTold);
    await expectTold(gateway, applications);
    if (variant === 'done')
      expect(Math.max(...(await eventsOf(gateway)).map(({ sent }) => sent))).toBeGreaterThan(1);
  },
);

test.concurrent.for(['plain', 'done'])(
  'The next gateway reports the stages that the first could not (%s): stopped and started on the same database',
  async (variant, context) => {
    const { outside, start, setFault, endFault } = await createScene(context);
    await setFault('SERVICE_MONITORING', 'http500', variant);
    const first = await start();
    const applications = await interleave(await workersAt(first));
    const going = await registered((await workersAt(first)).corporation);
    await first.stop();
    expect(first.logged()).not.toContain('"msg":"defect"');

    const second = await start();
    context.onTestFinished(() => second.stop());
    const { corporation, worker } = await workersAt(second);
    // A stage that comes after the restart does not overtake those from before it.
    const { application: gone } = await corporation.handOver(going);
    const late = await checked(worker);
    expect(gone.state).toBe('CASE_HANDED_OVER');
    if (variant === 'plain') expect(await untold(outside)).toBe(0);
    await endFault('SERVICE_MONITORING');
    const all = [...applications, gone, late];
    const wanted = all.flatMap(({ stages }) => stages).length;
    await until(async () => (await untold(outside)) === wanted);
    await expectTold(outside, all);
  },
);
