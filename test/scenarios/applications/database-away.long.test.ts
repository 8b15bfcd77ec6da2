import { Client } from 'pg';
import { expect, type TestContext, test } from 'vitest';
import { createTestDatabase } from '../../support/databases.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';
import { until } from '../../support/until.ts';
import {
  checked,
  nurlan,
  type Payload,
  registered,
  startApplications,
  workersAt,
} from './application-gateway.ts';
import { eventsOf, madeFor, repeated } from './desks.ts';

/** A gateway whose way to the database can be cut; the test has a way of its own. */
async function startBehindProxy({ onTestFinished }: Pick<TestContext, 'onTestFinished'>) {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const client = new Client({ connectionString: database.url });
  await client.connect();
  onTestFinished(() => client.end());
  const url = new URL(database.url);
  const proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port) });
  onTestFinished(() => proxy.close());
  Object.assign(url, { hostname: '127.0.0.1', port: String(proxy.port) });
  const gateway = await startApplications({
    ...{ DATABASE_URL: url.href, DATABASE_TIMEOUT_MS: '2000', DATABASE_PATIENCE_MS: '200' },
    ...{ STEP_SETTLE_MS: '150', DATABASE_CONNECTIONS: '4' },
  });
  onTestFinished(async () => {
    await gateway.stop();
    expect(gateway.logged()).not.toContain('"msg":"defect"');
  });
  const isBack = async () => (await gateway.ask('{ supportTickets(first: 1) { totalCount } }')).data !== null;
  return {
    proxy,
    client,
    gateway,
    ...(await workersAt(gateway)),
    async start() {
      await proxy.start();
      // A connection of the pool that broke may be met several times.
      for (let times = 0; times < 4; times += 1) await until(isBack);
    },
  };
}

const failureOf = (changing: Promise<Payload>) =>
  changing.then(
    ({ result }) => result.__typename,
    (error: Error) => JSON.parse(error.message)[0].extensions.code,
  );

async function countOf(client: Client, table: string): Promise<number> {
  const { rows } = await client.query(`select count(*)::int as count from ${table}`);
  return rows[0].count;
}

test.concurrent.for(['stop', 'freeze'] as const)(
  'The gateway takes nothing in while the database is away (%s), and sends nothing to be registered',
  async (how, context) => {
    const { proxy, gateway, client, corporation, worker, start } = await startBehindProxy(context);
    const [one, other, third] = [await checked(corporation), await checked(worker), await registered(worker)];
    await until(async () => (await eventsOf(gateway)).length === 7);
    const kept = await countOf(client, 'applications');
    await gateway.resetCalls();
    await proxy[how]();
    const idempotencyKey = 'key-of-an-outage';
    const failed = [
      await failureOf(corporation.create(nurlan, { idempotencyKey })),
      await failureOf(corporation.register(one)),
      await failureOf(worker.register(other)),
      await failureOf(worker.handOver(third)),
    ];
    expect(failed).toEqual(Array(4).fill('STORAGE_UNAVAILABLE'));
    const { systems } = await gateway.calls();
    expect(Object.entries(systems).filter(([, count]) => count > 0)).toEqual([]);
    await start();

    expect(await countOf(client, 'applications')).toBe(kept);
    // All the tries make one application.
    const created = await Promise.all([1, 2].map(() => corporation.create(nurlan, { idempotencyKey })));
    expect(new Set(created.map(({ application }) => application.id)).size).toBe(1);
    expect(await countOf(client, 'applications')).toBe(kept + 1);
    expect(await countOf(client, 'application_events')).toBe(7 + 1);
    for (const [route, application] of [
      [corporation, one],
      [worker, other],
    ] as const) {
      expect(await route.read(application.id)).toMatchObject({
        state: 'CHECKED',
        version: application.version,
      });
      expect((await route.register(application)).application.state).toBe('REGISTERED');
      expect((await madeFor(gateway, application.id)).statements).toHaveLength(1);
    }
    expect((await worker.handOver(third)).application.state).toBe('CASE_HANDED_OVER');
  },
);

test.concurrent('The gateway sends nothing before the order to send is kept', async (context) => {
  const { gateway, client, corporation } = await startBehindProxy(context);
  const [one, other] = [await checked(corporation), await registered(corporation)];
  await until(async () => (await eventsOf(gateway)).length === 5);
  await gateway.resetCalls();
  await client.query('begin');
  await client.query('lock table application_events, applications in share mode');
  // It can be read, and cannot be changed.
  expect(await failureOf(corporation.register(one))).toBe('STORAGE_UNAVAILABLE');
  expect(await failureOf(corporation.handOver(other))).toBe('STORAGE_UNAVAILABLE');
  const { systems } = await gateway.calls();
  expect(Object.entries(systems).filter(([, count]) => count > 0)).toEqual([]);
  await client.query('rollback');
  expect((await corporation.register(one)).application.state).toBe('REGISTERED');
  expect((await corporation.handOver(other)).application.state).toBe('CASE_HANDED_OVER');
});

const ways = [
  ['stop', 'register'],
  ['freeze', 'handOver'],
] as const;

test.concurrent.for(ways)(
  'A database that goes away (%s) between the call and its answer (%s): the result is kept afterwards, once',
  async ([how, name], context) => {
    const { proxy, gateway, corporation, worker, start } = await startBehindProxy(context);
    const route = name === 'register' ? corporation : worker;
    const application = name === 'register' ? await checked(route) : await registered(route);
    const made = async () => {
      const { statements, cases } = await madeFor(gateway, application.id);
      return name === 'register' ? statements : cases;
    };
    const system = name === 'register' ? 'SERVICE_CENTRE' : 'PENSION_FUND';
    await gateway.setFault(system, 'slow', { delayMs: 5000 });
    const failing = failureOf(route[name](application));
    await until(async () => (await made()).length === 1);
    await proxy[how]();
    expect(await failing).toBe('STORAGE_UNAVAILABLE');
    await gateway.endFault(system);
    const [number] = await made();
    await start();
    const state = name === 'register' ? 'REGISTERED' : 'CASE_HANDED_OVER';
    // No caller repeats it.
    await until(async () => (await route.read(application.id))?.state === state);
    const { registration, electronicCase: taken } = await route.read(application.id);
    expect(name === 'register' ? registration.number : taken.number).toBe(number);
    expect(await made()).toEqual([number]);
    expect((await repeated(route, application.id, route[name], state)).told).toEqual([]);
  },
);
