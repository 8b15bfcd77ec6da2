import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { hasty } from '../../support/patience.ts';
import { until } from '../../support/until.ts';
import { lettersOf, startBoth } from '../tickets/ticket-gateway.ts';
import {
  checked,
  createShiftedClock,
  nurlan,
  startApplications,
  type Worker,
  workersAt,
} from './application-gateway.ts';
import { eventsOf } from './desks.ts';

const patient = { BREAKER_FAILURES_IN_A_ROW: '1000', BREAKER_MIN_CALLS: '10000', RETRY_MAX: '0' };

const asOperator = async (gateway: TestGateway, query: string) => {
  const authorization = `Bearer ${await gateway.tokenOf('operator')}`;
  const { data, errors } = await gateway.ask(query, {}, { authorization });
  expect(errors).toEqual([]);
  return data;
};

interface Seen {
  readonly id: string;
  readonly drill: boolean;
  readonly resolvedAt: string | null;
  readonly affectedQuestions: number;
}

const incidentsOf = async (gateway: TestGateway): Promise<Seen[]> =>
  (
    await asOperator(
      gateway,
      '{ incidents(first: 9, filter: { systems: [SERVICE_MONITORING] }) { nodes { id drill resolvedAt affectedQuestions } } }',
    )
  ).incidents.nodes;

async function stateOf(gateway: TestGateway): Promise<string> {
  const { systems } = await asOperator(gateway, '{ systems { id state } }');
  return systems.find(({ id }: { id: string }) => id === 'SERVICE_MONITORING').state;
}

async function tellOne(gateway: TestGateway, route: Worker) {
  const { id } = (await route.create(nurlan)).application;
  await until(async () => (await eventsOf(gateway, id)).length === 1);
}

async function figuresOf(gateway: TestGateway): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${gateway.address}/metrics`)).text();
  return new Map([...text.matchAll(/^(\w+) (\S+)$/gm)].map(([, name = '', value]) => [name, Number(value)]));
}

async function withClient(gateway: TestGateway, statement: string): Promise<void> {
  const client = new Client({ connectionString: gateway.databaseUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

test('A monitoring system that fails again within the flap window appears so, and its outage goes on', async () => {
  const gateway = await startApplications({ ...patient, FLAP_WINDOW_MS: '60000' });
  onTestFinished(() => gateway.stop());
  const { corporation } = await workersAt(gateway);
  await gateway.setFault('SERVICE_MONITORING', 'down');
  await corporation.create(nurlan);
  await until(async () => (await stateOf(gateway)) === 'DEGRADED');
  await gateway.endFault('SERVICE_MONITORING');
  await tellOne(gateway, corporation);
  await until(async () => (await incidentsOf(gateway))[0]?.resolvedAt != null);
  expect(await stateOf(gateway)).toBe('UP');

  await gateway.setFault('SERVICE_MONITORING', 'down');
  await corporation.create(nurlan);
  await until(async () => (await incidentsOf(gateway))[0]?.resolvedAt === null);
  // The gateway reads the state from the database every second: it must not read UP.
  for (let i = 0; i < 8; i += 1) {
    expect(await stateOf(gateway)).toBe('DEGRADED');
    await sleep(300);
  }
  const incidents = await incidentsOf(gateway);
  expect(incidents).toMatchObject([{ resolvedAt: null, drill: false }]);
  expect(incidents[0]?.affectedQuestions).toBeGreaterThanOrEqual(2);
});

test('Stages without a job leave with the next one, and the metrics count the waiting ones meanwhile', async () => {
  const clock = createShiftedClock();
  const gateway = await startApplications(patient, clock);
  onTestFinished(() => gateway.stop());
  const { corporation } = await workersAt(gateway);
  const waiting = async () => (await figuresOf(gateway)).get('tirek_stages_waiting');
  await gateway.setFault('SERVICE_MONITORING', 'down');
  const { application } = await corporation.create(nurlan);
  const seen = (await corporation.check(application)).application;
  // As for a state service whose stages were not reported before.
  await withClient(gateway, `delete from pgboss.job where name = 'stage-events'`);
  clock.advance(5 * 60_000);
  await until(async () => (await waiting()) === 2);
  await gateway.endFault('SERVICE_MONITORING');
  await corporation.withdraw(seen);
  await until(async () => (await eventsOf(gateway, seen.id)).length === 3);
  expect((await eventsOf(gateway, seen.id)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  clock.advance(60_000);
  await until(async () => (await waiting()) === 0);
});

test('The metrics count a step without a known result until the result is known', async () => {
  const clock = createShiftedClock();
  const gateway = await startApplications({ ...patient, ...hasty(1500, 'SERVICE_CENTRE') }, clock);
  onTestFinished(() => gateway.stop());
  const { corporation } = await workersAt(gateway);
  const application = await checked(corporation);
  await gateway.setFault('SERVICE_CENTRE', 'hang');
  expect((await corporation.register(application)).application.state).toBe('REGISTERING');
  const open = async () => (await figuresOf(gateway)).get('tirek_steps_open');
  expect(await open()).toBe(0);
  clock.advance(5 * 60_000);
  await until(async () => (await open()) === 1);
  await gateway.endFault('SERVICE_CENTRE');
  // A step that has been open for long is asked about seldom.
  clock.advance(5 * 60_000);
  await until(async () => (await corporation.read(application.id)).state === 'CHECKED');
  clock.advance(60_000);
  await until(async () => (await open()) === 0);
});

test.for(['http500', 'drift'])(
  'A drill of the monitoring system (%s) is a drill for the stages that the gateway reports, and its letter says so',
  async (fault) => {
    const { smtp, gateway } = await startBoth({
      ...{ ...patient, OPERATOR_MAIL: 'operator@provider.invalid', MONITORING_RETRY_MAX_SECONDS: '1' },
    });
    const { corporation } = await workersAt(gateway);
    await asOperator(gateway, `mutation { drill(system: SERVICE_MONITORING, fault: ${fault}) { endsAt } }`);
    await corporation.create(nurlan);
    await until(async () => (await incidentsOf(gateway)).length > 0);
    if (fault === 'drift') await until(() => smtp.received().length > 0);
    await asOperator(gateway, 'mutation { endDrill(system: SERVICE_MONITORING) { system { id } } }');
    await until(async () => (await incidentsOf(gateway))[0]?.resolvedAt != null);
    expect(await incidentsOf(gateway)).toMatchObject([{ drill: true }]);
    const letters = lettersOf(smtp);
    expect(letters).toHaveLength(fault === 'drift' ? 1 : 0);
    for (const { text } of letters) expect(text).toContain('УЧЕНИЕ');
  },
);
