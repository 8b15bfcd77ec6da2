import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { hasty } from '../../support/patience.ts';
import { until } from '../../support/until.ts';
import {
  checked,
  createShiftedClock,
  type Payload,
  registered,
  startApplications,
  type Worker,
  workersAt,
} from './application-gateway.ts';
import { eventsOf, madeFor } from './desks.ts';

/** Long beside the second between two looks for open steps. */
const settleMs = 300_000;
const clock = createShiftedClock();

let gateway: TestGateway;
let corporation: Worker;
let worker: Worker;
beforeAll(async () => {
  const patient = { BREAKER_FAILURES_IN_A_ROW: '1000', BREAKER_MIN_CALLS: '10000', RETRY_MAX: '0' };
  const hurried = hasty(1500, 'SERVICE_CENTRE', 'PENSION_FUND', 'CASE_SYSTEM');
  gateway = await startApplications({ ...patient, ...hurried, STEP_SETTLE_MS: String(settleMs) }, clock);
  ({ corporation, worker } = await workersAt(gateway));
});
afterAll(async () => {
  await gateway?.stop();
  expect(gateway.logged()).not.toContain('"msg":"defect"');
});
const systems = ['SERVICE_CENTRE', 'PENSION_FUND', 'CASE_SYSTEM', 'SERVICE_MONITORING'];
afterEach(async () => {
  for (const system of systems) await gateway.endFault(system);
});

/** Every step of both routes: the system that takes it, its states before and after. */
const steps = [
  ['registration of the State corporation', 'corporation', 'register', 'SERVICE_CENTRE'],
  ['registration of the fund', 'worker', 'register', 'PENSION_FUND'],
  ['hand-over of the State corporation', 'corporation', 'handOver', 'SERVICE_CENTRE'],
  ['hand-over behind the service centre', 'corporation', 'handOver', 'CASE_SYSTEM'],
  ['hand-over to the fund', 'worker', 'handOver', 'PENSION_FUND'],
] as const;
type Name = (typeof steps)[number][2];
const states = {
  register: { from: 'CHECKED', under: 'REGISTERING', to: 'REGISTERED' },
  handOver: { from: 'REGISTERED', under: 'HANDING_OVER', to: 'CASE_HANDED_OVER' },
} as const;

const ready = (route: Worker, name: Name) => (name === 'register' ? checked(route) : registered(route));

async function numberOf(route: Worker, id: string, name: Name): Promise<string | undefined> {
  const { registration, electronicCase: taken } = await route.read(id);
  return name === 'register' ? registration?.number : taken?.number;
}

async function madeOf(id: string, name: Name): Promise<readonly string[]> {
  const { statements, cases } = await madeFor(gateway, id);
  return name === 'register' ? statements : cases;
}

async function callsOf(...wanted: string[]): Promise<number[]> {
  const { systems: counted } = await gateway.calls();
  return wanted.map((system) => counted[system] ?? 0);
}

test.for(steps)(
  '%s: while it is under way no other step touches the application or the other side',
  async ([, who, name, system]) => {
    const route = { corporation, worker }[who];
    const application = await ready(route, name);
    await gateway.setFault(system, 'hang', { variant: 'done' });
    const first = await route[name](application);
    expect(first).toMatchObject({
      result: { __typename: 'RegisterUnavailable' },
      application: { state: states[name].under, version: application.version + 1 },
    });
    await gateway.endFault(system);
    const others = ['SERVICE_CENTRE', 'PENSION_FUND', 'CASE_SYSTEM'];
    const before = await callsOf(...others);
    for (const one of [route.register, route.handOver, route.check, route.withdraw]) {
      const { result, application: after } = await one(first.application);
      expect(result).toMatchObject({ __typename: expect.stringMatching(/^(OutOfTurn|ScansMissing)$/) });
      expect(after).toMatchObject({ state: states[name].under, version: first.application.version });
    }
    expect((await route[name](first.application)).result.__typename).toBe('OutOfTurn');
    expect((await route.attach(first.application, 'OTHER_DOCUMENT')).result.__typename).toBe('OutOfTurn');
    // A caller with the earlier version learns that it is an old one.
    expect((await route[name](application)).result.__typename).toBe('VersionChanged');
    clock.advance(settleMs - 60_000);
    expect((await route[name](first.application)).result.__typename).toBe('OutOfTurn');
    expect(await callsOf(...others)).toEqual(before);

    clock.advance(61_000);
    await until(async () => (await route.read(application.id)).state === states[name].to);
    const made = await madeOf(application.id, name);
    expect(made).toEqual([await numberOf(route, application.id, name)]);
  },
);

test.for([[['SERVICE_CENTRE', 'PENSION_FUND']], [['CASE_SYSTEM']]] as const)(
  'The gateway settles a step that no caller ended while %j were out, with and without a result',
  async ([out]) => {
    const setAll = async (more: object) => {
      for (const system of out) await gateway.setFault(system, 'hang', more);
    };
    const open = await Promise.all(
      steps
        .filter(([, , , system]) => out.some((one) => one === system))
        .map(async ([, who, name, system]) => {
          const route = { corporation, worker }[who];
          const [some, none] = [await ready(route, name), await ready(route, name)];
          return { route, name, system, some, none };
        }),
    );
    await setAll({ variant: 'done' });
    await Promise.all(open.map(({ route, name, some }) => route[name](some)));
    await setAll({});
    await Promise.all(open.map(({ route, name, none }) => route[name](none)));
    const numbers = await Promise.all(open.map(({ some, name }) => madeOf(some.id, name)));
    expect(numbers.map(({ length }) => length)).toEqual(open.map(() => 1));

    // The gateway asks while the outage lasts, and nothing moves. It does not ask the centre about cases:
    // E-maket has them.
    const stuck = open.filter(({ name, system }) => name === 'register' || system !== 'SERVICE_CENTRE');
    const before = await callsOf(...out);
    const expected = out.map((one) => stuck.filter(({ system }) => system === one).length * 2);
    clock.advance(settleMs + 1000);
    await until(async () =>
      (await callsOf(...out)).every((n, i) => n >= (before[i] ?? 0) + (expected[i] ?? 0)),
    );
    for (const { route, name, some, none } of stuck)
      for (const { id } of [some, none]) expect((await route.read(id)).state).toBe(states[name].under);

    for (const system of out) await gateway.endFault(system);
    clock.advance(settleMs + 1000);
    for (const [i, { route, name, some, none }] of open.entries()) {
      const stateOf = async ({ id }: Payload) => (await route.read(id)).state;
      await until(async () => (await stateOf(some)) === states[name].to);
      await until(async () => (await stateOf(none)) === states[name].from);
      expect(await numberOf(route, some.id, name)).toBe(numbers[i]?.[0]);
      expect(await madeOf(some.id, name)).toEqual(numbers[i]);
      // Only a person repeats.
      expect(await madeOf(none.id, name)).toEqual([]);
      const again = await route[name](await route.read(none.id));
      expect(again).toMatchObject({
        result: { __typename: 'Done' },
        application: { state: states[name].to },
      });
      expect(await madeOf(none.id, name)).toEqual([await numberOf(route, none.id, name)]);
    }
    for (const { route, name, some, none } of open) {
      for (const { id } of [some, none]) {
        await until(async () =>
          (await route.read(id)).stages.every(({ toldAt }: Payload) => toldAt !== null),
        );
        const told = (await eventsOf(gateway, id)).map(({ stage }) => stage);
        expect(told).toEqual(['DRAFT', 'CHECKED', 'REGISTERED', 'CASE_HANDED_OVER'].slice(0, told.length));
        expect(told.at(-1)).toBe(states[name].to);
      }
    }
  },
);
