import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { ibanOf } from '../../mocks/people/iban.ts';
import { eventsOf, everythingMade, madeFor } from '../scenarios/applications/desks.ts';
import { seeded } from '../support/random.ts';
import { makeSigningKeys } from '../support/signing-keys.ts';
import { startBetween } from '../support/stand-between.ts';
import { until } from '../support/until.ts';
import { askAt, createRecordScene, type RecordScene } from './record-scene.ts';
import { attach, change, read, startRegistrars } from './registrars.ts';
import { createReplica, type Replica } from './replica.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const systems = ['SERVICE_CENTRE', 'PENSION_FUND'] as const;

/** A dead gateway is soon known to be dead. */
const quick: Record<string, string> = {
  ...{ ANSWER_TIMEOUT_MS: '4000', STEP_SETTLE_MS: '200', MONITORING_RETRY_MAX_SECONDS: '1' },
  ...{ RETRY_MAX: '0', BREAKER_FAILURES_IN_A_ROW: '1000', BREAKER_MIN_CALLS: '10000' },
  ...Object.fromEntries(
    [
      ...[
        'PERSON_REGISTER',
        'DISABILITY_DATABANK',
        'BANKS',
        'PENSION_FUND',
        'DIGITAL_DOCUMENTS',
        'SERVICE_CENTRE',
      ],
      ...['CASE_SYSTEM', 'CONSENT_SERVICE', 'SERVICE_MONITORING', 'SIGNATURE_SERVICE'],
    ].map((system) => [`${system}_TIMEOUT_MS`, '3500']),
  ),
};

async function startScene(
  more: Record<string, string> = {},
): Promise<{ scene: RecordScene; replica: Replica }> {
  const scene = await createRecordScene((end) => ends.push(end));
  const replica = createReplica({ ...scene.settings, ...quick, ...more });
  ends.push(() => replica.kill());
  replica.start();
  return { scene, replica };
}

const routes = ['STATE_CORPORATION', 'ENPF_WORKER'] as const;
type Name = 'registerApplication' | 'handOverCase';
const types = { registerApplication: 'RegisterApplicationInput', handOverCase: 'ApplicationInput' } as const;
const states = {
  registerApplication: { from: 'CHECKED', to: 'REGISTERED' },
  handOverCase: { from: 'REGISTERED', to: 'CASE_HANDED_OVER' },
} as const;

const inputOf = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

/** An application that waits for one of the two steps. */
async function ready(address: string | undefined, route: string, name: Name) {
  const whose = { stateService: 'ENPF_PAYMENTS', route, iin: '850630390007' };
  const created = { ...whose, idempotencyKey: `ready-${route}-${name}` };
  let { application } = await change(address, 'createApplication', 'CreateApplicationInput', created);
  const looked = { ...inputOf(application), documents: [] };
  ({ application } = await change(address, 'recordPackage', 'RecordPackageInput', looked));
  ({ application } = await change(
    ...([address, 'checkApplication', 'CheckApplicationInput', inputOf(application)] as const),
  ));
  if (name === 'registerApplication') return application;
  ({ application } = await change(
    ...([address, 'registerApplication', types.registerApplication, inputOf(application)] as const),
  ));
  return route === 'ENPF_WORKER'
    ? (await attach(address, application, `scan-of-${route}`)).application
    : application;
}

test.for(['done', 'plain'] as const)(
  'A gateway that is killed between a call and its answer (%s) finds the result by itself',
  async (variant) => {
    const { scene, replica } = await startScene();
    await replica.ready();
    const all = await Promise.all(
      routes.flatMap((route) =>
        (['registerApplication', 'handOverCase'] as const).map(async (name) => ({
          ...{ name, application: await ready(replica.address(), route, name) },
        })),
      ),
    );
    for (const system of systems) await scene.setFault(system, 'hang', { variant });
    const made = async ({ name, application }: (typeof all)[number]) => {
      const { statements, cases } = await madeFor(scene, application.id);
      return name === 'registerApplication' ? statements : cases;
    };
    const before = await scene.calls();
    for (const { name, application } of all)
      void change(replica.address(), name, types[name], inputOf(application)).catch(() => undefined);
    await until(async () => {
      const calls = await scene.calls();
      return systems.every((system) => (calls[system] ?? 0) - (before[system] ?? 0) === 2);
    });
    await replica.kill();
    const first = await Promise.all(all.map(made));
    expect(first.map(({ length }) => length)).toEqual(Array(4).fill(variant === 'done' ? 1 : 0));
    for (const system of systems) await scene.endFault(system);

    replica.start();
    await replica.ready();
    for (const [i, one] of all.entries()) {
      const { name, application } = one;
      const { from, to } = states[name];
      const seen = () => read(replica.address(), application.id);
      // No clerk acts.
      await until(async () => (await seen()).state === (variant === 'done' ? to : from));
      if (variant === 'plain') {
        expect(await made(one)).toEqual([]);
        const { result } = await change(
          ...([replica.address(), name, types[name], inputOf(await seen())] as const),
        );
        expect(result.__typename).toBe('Done');
      }
      const { state, registration, electronicCase: taken } = await seen();
      expect(state).toBe(to);
      const number = name === 'registerApplication' ? registration.number : taken.number;
      expect(await made(one)).toEqual([number]);
      if (variant === 'done') expect(number).toBe(first[i]?.[0]);
    }
    expect(replica.output()).not.toContain('defect');
  },
);

/** An application of S7 whose case may be handed over. */
async function readyOfS7(address: string | undefined) {
  const whose = { stateService: 'LOSS_OF_CAPACITY_PAYMENT', route: 'STATE_CORPORATION', iin: '801231490008' };
  const statement = {
    ...{ surname: 'Ладожская', name: 'Вера', birthDate: '1980-12-31', certificate: 'MOCK-L-832217000' },
    account: { iban: ibanOf(whose.iin, '965') },
  };
  const created = { ...whose, idempotencyKey: 'ready-of-s7' };
  let { application } = await change(address, 'createApplication', 'CreateApplicationInput', created);
  const enter = async (more: object) =>
    change(address, 'enterStatement', 'EnterStatementInput', {
      ...inputOf(application),
      ...statement,
      ...more,
    });
  ({ application } = await enter({}));
  ({ application } = await change(
    ...([address, 'checkApplication', 'CheckApplicationInput', inputOf(application)] as const),
  ));
  ({ application } = await change(
    ...([address, 'issueContributionsNotification', 'ApplicationInput', inputOf(application)] as const),
  ));
  const query = 'query ($id: ID!) { application(id: $id) { papers { number } } }';
  const { data } = await askAt(address, query, { id: application.id });
  ({ application } = await enter({ notification: { number: data.application.papers[0].number } }));
  const looked = { ...inputOf(application), documents: [] };
  ({ application } = await change(address, 'recordPackage', 'RecordPackageInput', looked));
  return application;
}

test('A gateway that is killed between the signature of the request and the hand-over leaves no case, and one after the repetition', async () => {
  const keys = await makeSigningKeys();
  ends.push(keys.remove);
  let killed: Promise<void> | undefined;
  const between = await startBetween((answer, path) => {
    if (path === 'xml/sign') killed ??= replica.kill();
    return answer;
  });
  ends.push(between.stop);
  const { scene, replica } = await startScene({ ...keys.settings, SIGNATURE_SERVICE_URL: between.address });
  between.lead(scene.settings.SIGNATURE_SERVICE_URL ?? '');
  await replica.ready();
  const application = await readyOfS7(replica.address());
  const handOver = async (seen: Parameters<typeof inputOf>[0]) =>
    change(replica.address(), 'handOverCase', 'ApplicationInput', inputOf(seen));
  await handOver(application).catch(() => undefined);
  await until(() => killed !== undefined);
  await killed;
  expect((await madeFor(scene, application.id)).cases).toEqual([]);
  replica.start();
  await replica.ready();
  // No clerk acts: the gateway learns by itself that no case was taken.
  const seen = () => read(replica.address(), application.id);
  await until(async () => (await seen()).state === 'CHECKED');
  const { result, application: handed } = await handOver(await seen());
  expect(result.__typename).toBe('Done');
  expect((await madeFor(scene, application.id)).cases).toEqual([handed.electronicCase.number]);
  expect(replica.output()).not.toContain('defect');
});

/**
 * Moment of the kill: before the gateway listens; at any time; just after a system has made something unknown
 * to the gateway.
 */
type Moment = 'starting' | 'anyTime' | 'made';
const moments: readonly Moment[] = [
  ...(['starting', 'starting', 'anyTime', 'anyTime', 'anyTime'] as const),
  ...(['made', 'made', 'made', 'made', 'made'] as const),
];

async function killAt(
  moment: Moment,
  replica: Replica,
  control: string,
  random: () => number,
  startMs: number,
) {
  if (moment === 'starting') {
    await sleep(random() * startMs);
    return replica.kill();
  }
  await replica.ready();
  await sleep(200 + random() * 400);
  if (moment === 'made') {
    const count = async () =>
      [...(await everythingMade(control)).values()].flatMap(({ statements, cases }) => [
        ...[...statements, ...cases],
      ]).length;
    const before = await count();
    await until(async () => (await count()) > before);
  }
  return replica.kill();
}

test('A gateway that is killed ten times under clerks registers nothing twice, loses no number, and reports every stage once', async () => {
  const startedAt = performance.now();
  const { scene, replica } = await startScene();
  await replica.ready();
  // A start may be killed at any point, however long it lasts here.
  const startMs = performance.now() - startedAt;
  const random = seeded(31);
  // Kills must hit open calls.
  for (const system of [...systems, 'SERVICE_MONITORING'])
    await scene.setFault(system, 'slow', { delayMs: 250 });
  const registrars = startRegistrars(replica.address, 6);
  const order = moments
    .map((moment) => ({ moment, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ moment }) => moment);
  for (const moment of order) {
    await killAt(moment, replica, scene.control, random, startMs);
    replica.start();
  }
  await replica.ready();
  // However few they began between the kills.
  await until(() => registrars.taken().length > 12);
  for (const system of [...systems, 'SERVICE_MONITORING']) await scene.endFault(system);
  await registrars.stop();

  const taken = registrars.taken();
  const kept = await scene.database.selectFrom('applications').selectAll().execute();
  // The applications begun under one key are one, and every clerk with an answer finds it.
  expect(kept.map(({ id }) => id).toSorted()).toEqual(taken.map(({ id }) => id).toSorted());
  expect(kept.filter(({ state }) => state !== 'CASE_HANDED_OVER')).toEqual([]);
  const made = await everythingMade(scene.control);
  const wrong = kept.filter(({ id, number, case_number: caseNumber }) => {
    const { statements = [], cases = [] } = made.get(id) ?? {};
    return statements.join() !== number || cases.join() !== caseNumber;
  });
  expect(wrong.map(({ id, number }) => [id, number, made.get(id)])).toEqual([]);
  // No system made anything unknown to the gateway.
  expect([...made.keys()].toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
  const byId = new Map(kept.map((one) => [one.id, one]));
  const toldOtherwise = taken.filter(({ id, told }) => {
    const { number, case_number: caseNumber } = byId.get(id ?? '') ?? {};
    return (
      [...told.numbers].some((one) => one !== number) || [...told.cases].some((one) => one !== caseNumber)
    );
  });
  expect(toldOtherwise).toEqual([]);

  const stages = await scene.database
    .selectFrom('application_events')
    .select(['application_id', 'sequence', 'stage', 'by'])
    .orderBy('application_id')
    .orderBy('sequence')
    .execute();
  // Kills hit open steps: the gateway itself settled some.
  expect(stages.some(({ by }) => by === 'GATEWAY')).toBe(true);
  // The job of a dead gateway is taken up after a silence of ten seconds.
  await until(async () => (await eventsOf(scene)).length === stages.length).catch(() => {});
  const events = Map.groupBy(await eventsOf(scene), ({ application }) => application);
  for (const [id, own] of Map.groupBy(stages, ({ application_id }) => application_id)) {
    const expected = ['DRAFT', 'CHECKED', 'REGISTERED', 'CASE_HANDED_OVER'];
    expect(own.map(({ stage }) => stage)).toEqual(expected);
    expect(events.get(id)?.map(({ sequence, stage }) => `${sequence} ${stage}`)).toEqual(
      expected.map((stage, i) => `${i + 1} ${stage}`),
    );
  }
  expect(replica.output()).not.toContain('defect');
});
