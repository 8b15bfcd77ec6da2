import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { hasty } from '../support/patience.ts';
import { inventedIins } from '../support/persons.ts';
import { until } from '../support/until.ts';

const openMs = 15_000;
const iin = '900101490009';
const question = `query ($iin: IIN!) { person(iin: $iin) { identity {
  __typename
  ... on RegisterUnavailable { faultClass openedBy origin since askAgainAt request { attempts } incident { id system } }
} } }`;
const states = '{ systems { id state since openIncident { id affectedQuestions } } }';

let clock: TestClock;
let gateway: TestGateway;

beforeEach(async () => {
  clock = createTestClock(Date.UTC(2026, 10, 21));
  gateway = await startGateway(
    { ...hasty(1500, 'PERSON_REGISTER', 'CONSENT_SERVICE'), RETRY_MAX: '0' },
    clock,
  );
});
afterEach(() => gateway.stop());

const ask = async (about = iin) => (await gateway.ask(question, { iin: about })).data.person.identity;
const stateOf = async (id: string) =>
  (await gateway.ask(states)).data.systems.find((system: { id: string }) => system.id === id);

/** Each time about another person: one person's failures are no outage. */
async function failTimes(count: number) {
  for (const other of inventedIins(count)) {
    await ask(other);
    clock.advance(1000);
  }
}

describe('An outage of the register', () => {
  test('An outage of the register goes from DEGRADED to DOWN, is not asked again before its time, and ends with the first answer', async () => {
    await gateway.setFault('PERSON_REGISTER', 'http500');
    const first = await ask();
    expect((await stateOf('PERSON_REGISTER')).state).toBe('DEGRADED');
    clock.advance(1000);
    await failTimes(4);
    expect(await stateOf('PERSON_REGISTER')).toMatchObject({ state: 'DOWN', since: first.since });

    await gateway.resetCalls();
    const notTried = await ask();
    expect(notTried).toMatchObject({
      faultClass: 'NOT_TRIED',
      openedBy: 'SYSTEM_ERROR',
      origin: 'REGISTER',
      request: null,
    });
    expect(notTried).toMatchObject({ since: first.since, incident: first.incident });
    expect((await gateway.calls()).services).toEqual({});

    await gateway.endFault('PERSON_REGISTER');
    expect((await stateOf('PERSON_REGISTER')).state).toBe('DOWN');
    clock.advance(openMs);
    expect((await ask()).__typename).toBe('IdentityRecord');
    expect(await stateOf('PERSON_REGISTER')).toMatchObject({ state: 'UP', since: null, openIncident: null });
  });

  test('An outage of the register stays one incident when the register fails again within the flap window, with the same beginning', async () => {
    await gateway.setFault('PERSON_REGISTER', 'http500');
    const first = await ask();
    await gateway.endFault('PERSON_REGISTER');
    clock.advance(5 * 60_000);
    expect((await ask()).__typename).toBe('IdentityRecord');
    await gateway.setFault('PERSON_REGISTER', 'http500');
    clock.advance(5 * 60_000);
    expect(await ask()).toMatchObject({ since: first.since, incident: { id: first.incident.id } });
    await gateway.endFault('PERSON_REGISTER');
    await ask();
    await gateway.setFault('PERSON_REGISTER', 'http500');
    clock.advance(11 * 60_000);
    expect((await ask()).incident.id).not.toBe(first.incident.id);
  });

  test('An outage of the register never ends by silence', async () => {
    await gateway.setFault('PERSON_REGISTER', 'http500');
    const first = await ask();
    clock.advance(10 * 3_600_000);
    expect(await stateOf('PERSON_REGISTER')).toMatchObject({
      state: 'UNKNOWN_SINCE_FAILURE',
      since: first.since,
    });
  });
});

test('An outage of the bus is one incident of the bus, and the register behind it is UNREACHABLE', async () => {
  await gateway.setFault('SHEP', 'down');
  const first = await ask();
  expect(first).toMatchObject({ faultClass: 'CONNECTION', origin: 'BUS', incident: { system: 'SHEP' } });
  clock.advance(1000);
  await failTimes(4);
  expect(await stateOf('SHEP')).toMatchObject({ state: 'DOWN', since: first.since });
  expect(await stateOf('PERSON_REGISTER')).toMatchObject({
    state: 'UNREACHABLE',
    since: first.since,
    openIncident: null,
  });
  expect(await ask()).toMatchObject({ faultClass: 'NOT_TRIED', origin: 'BUS', incident: first.incident });

  await gateway.endFault('SHEP');
  clock.advance(openMs);
  expect((await ask()).__typename).toBe('IdentityRecord');
  expect((await stateOf('SHEP')).state).toBe('UP');
  expect((await stateOf('PERSON_REGISTER')).state).toBe('UP');
});

test('The outage of a bus stays the same when the bus turns from refusal to silence', async () => {
  await gateway.setFault('SHEP', 'down');
  const first = await ask();
  clock.advance(1000);
  await failTimes(4);
  await gateway.setFault('SHEP', 'hang');
  clock.advance(openMs);
  expect(await ask()).toMatchObject({ faultClass: 'TIMEOUT', origin: 'BUS', incident: first.incident });
  expect(await stateOf('PERSON_REGISTER')).toMatchObject({
    state: 'UNREACHABLE',
    since: first.since,
    openIncident: null,
  });
});

test('Drilled requests take nothing from any caller: no place, no repetition, no state', async () => {
  // More than a register has places.
  const drills = Array.from({ length: 24 }, () =>
    gateway.ask(question, { iin }, { 'tirek-drill': 'PERSON_REGISTER=hang' }),
  );
  await until(async () => (await gateway.calls()).systems.PERSON_REGISTER === 24);
  const order: string[] = [];
  const drilled = Promise.race(drills).then(() => order.push('drilled'));
  await Promise.all([ask().then((identity) => order.push(identity.__typename)), drilled]);
  expect(order).toEqual(['IdentityRecord', 'drilled']);
  await Promise.all(drills);
  expect(await stateOf('PERSON_REGISTER')).toMatchObject({ state: 'UP', openIncident: null });
  expect(gateway.logged()).not.toContain('INC-');
});

test('The gateway cuts a caller with a hundred questions, not the neighbour with one', async () => {
  await gateway.stop();
  gateway = await startGateway({ MAX_QUEUED_PER_SYSTEM: '40', RETRY_MAX: '0' }, clock);
  await gateway.setFault('CONSENT_SERVICE', 'slow', { delayMs: 300 });
  const persons = `query ($iins: [IIN!]!) { persons(iins: $iins) { identity {
    __typename ... on RegisterUnavailable { faultClass } } } }`;
  const crowd = gateway.ask(persons, { iins: inventedIins(100) });
  await until(async () => ((await gateway.calls()).systems.CONSENT_SERVICE ?? 0) > 0);
  expect((await ask()).__typename).toBe('IdentityRecord');
  const cut = (await crowd).data.persons.filter(
    ({ identity }: { identity: { faultClass?: string } }) => identity.faultClass === 'OUR_CAPACITY',
  );
  // Among a hundred, sixteen are asked about and forty wait; one of these gives its place to the neighbour.
  expect(cut).toHaveLength(100 - 16 - 40 + 1);
  expect((await stateOf('PERSON_REGISTER')).state).toBe('UP');
});

test('A refused credential is tried once a minute, opens no breaker, and reaches the operator', async () => {
  await gateway.setFault('SHEP', 'unauthorised');
  await ask();
  await gateway.resetCalls();
  for (let i = 0; i < 20; i += 1)
    expect(await ask()).toMatchObject({ faultClass: 'OUR_CREDENTIALS', origin: 'OURS' });
  expect((await gateway.calls()).systems.SHEP ?? 0).toBe(0);
  clock.advance(60_000);
  await Promise.all(Array.from({ length: 20 }, ask));
  expect((await gateway.calls()).systems.SHEP).toBe(1);
  await gateway.endFault('SHEP');
  clock.advance(60_000);
  expect((await ask()).__typename).toBe('IdentityRecord');
});
