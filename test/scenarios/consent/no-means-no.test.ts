/** A person who has said no is left alone by the organisation that asked: for a day, or for good after "no more". */
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { createShiftedClock } from '../applications/application-gateway.ts';
import { type ConsentGateway, withConsents } from './consent-gateway.ts';

const minute = 60_000;
const hour = 60 * minute;
const registers = ['PERSON_REGISTER', 'DISABILITY_DATABANK', 'PENSION_FUND', 'CASE_SYSTEM', 'BANKS'];

async function start(settings: Parameters<typeof startGateway>[0] = {}) {
  const clock = createShiftedClock();
  const running = await startGateway(settings, clock);
  onTestFinished(() => running.stop());
  const gateway = withConsents(running);
  const asked = async () => (await gateway.services()).KDP_SERVICE ?? 0;
  /** The outcome of a request, and how often KDP heard of it. */
  async function request(iin: string, more: Parameters<ConsentGateway['request']>[1] = {}) {
    const before = await asked();
    const { consent, result } = await gateway.request(iin, more);
    return { consent, result, kdp: (await asked()) - before };
  }
  return { gateway, clock, request, iin: inventedIins(1)[0] ?? '' };
}

const laterBy = (clock: { now(): number }, ms: number) => (text: string) =>
  Math.abs(Date.parse(text) - clock.now() - ms) < minute;

test.for([
  ['refuse', 'REFUSED', 'BRING_DOCUMENT'],
  ['revoke', 'REVOKED', 'OTHER'],
] as const)(
  'An organisation asks a person who answers with %s no more on that day',
  async ([word, state, step]) => {
    const { gateway, clock, request, iin } = await start();
    await gateway.put(iin, word);
    const role = 'specialist';
    await request(iin, { role });
    // The person who withdraws has agreed before.
    expect(await gateway.identity(iin, { role })).toMatchObject({ consent: state });
    clock.advance(11 * minute);
    for (const system of registers) {
      const { consent, result, kdp } = await request(iin, { role, system });
      expect({ consent, kdp }, system).toEqual({ consent: null, kdp: 0 });
      expect(result).toMatchObject({ __typename: 'ConsentNeeded', consent: state });
      expect(result.requestableFrom, system).toSatisfy(laterBy(clock, 24 * hour - 11 * minute));
    }
    const told = await gateway.identity(iin, { role });
    expect(told).toMatchObject({ __typename: 'ConsentNeeded', consent: state, nextStep: step });
    expect(told.requestableFrom).toSatisfy(laterBy(clock, 24 * hour - 11 * minute));
    // Another organisation was told nothing.
    expect((await request(iin, { role: 'examiner' })).kdp).toBe(1);
    clock.advance(24 * hour);
    await gateway.put(iin, 'agree');
    expect((await request(iin, { role })).kdp).toBe(1);
  },
);

test('An organisation leaves a person who wants no more requests alone for the whole retention', async () => {
  const { gateway, clock, request, iin } = await start({ RETENTION_DAYS: '30' });
  await gateway.put(iin, 'stop');
  const role = 'specialist';
  expect((await request(iin, { role })).result).toMatchObject({ consent: 'STOPPED' });
  for (const day of [1, 10, 18]) {
    clock.advance(day * 24 * hour);
    const { consent, result, kdp } = await request(iin, { role });
    expect({ consent, kdp }).toEqual({ consent: null, kdp: 0 });
    expect(result).toMatchObject({ consent: 'STOPPED', nextStep: 'BRING_DOCUMENT' });
  }
  expect((await request(iin, { role: 'examiner' })).kdp).toBe(1);
});

test('One organisation asks a person a bounded number of times within a day, and all together a larger number', async () => {
  const bounds = { CONSENT_SMS_PER_ORGANISATION: '3', CONSENT_SMS_PER_PERSON: '5' };
  const { gateway, clock, request, iin } = await start(bounds);
  await gateway.put(iin, 'expire');
  /** Requests of one role, each when the one before is over. */
  async function times(role: string, count: number) {
    const results = [];
    for (let i = 0; i < count; i += 1) {
      clock.advance(11 * minute);
      results.push(await request(iin, { role }));
    }
    return results.map(({ kdp, result }) => (kdp > 0 ? 'asked' : result.consent));
  }
  expect(await times('specialist', 4)).toEqual(['asked', 'asked', 'asked', 'LIMIT_REACHED']);
  expect(await times('examiner', 3)).toEqual(['asked', 'asked', 'LIMIT_REACHED']);
  const { consent, result } = await request(iin, { role: 'local-worker' });
  expect(consent).toBeNull();
  // From when the first of them is a day old.
  expect(result.requestableFrom).toSatisfy(laterBy(clock, 24 * hour - 6 * 11 * minute));
  expect(result.nextStep).toBe('WAIT_AND_REPEAT');
  // It says nothing of another person.
  const [other = ''] = inventedIins(2).slice(1);
  expect((await request(other, { role: 'specialist' })).kdp).toBe(1);
  clock.advance(24 * hour);
  expect(await times('specialist', 1)).toEqual(['asked']);
});

test('Many simultaneous requests for every register do not pass the bound', async () => {
  const { gateway, request, iin } = await start({ CONSENT_SMS_PER_ORGANISATION: '3' });
  await gateway.put(iin, 'wait');
  const all = await Promise.all(
    [...registers, ...registers].map((system) => request(iin, { role: 'specialist', system })),
  );
  expect(all.filter(({ consent }) => consent !== null).length).toBeGreaterThanOrEqual(3);
  expect(await gateway.sms()).toBe(3);
});

test('A request that did not leave the gateway counts for nothing', async () => {
  const bounds = { CONSENT_SMS_PER_ORGANISATION: '1', RETRY_MAX: '0', BREAKER_FAILURES_IN_A_ROW: '1' };
  const { gateway, request, iin } = await start({
    ...bounds,
    BREAKER_OPEN_MS: '300',
    BREAKER_MAX_OPEN_MS: '300',
  });
  const [, other = ''] = inventedIins(2);
  await gateway.gateway.setFault('CONSENT_SERVICE', 'http500');
  await request(other);
  expect((await request(iin)).result.__typename).toBe('RegisterUnavailable');
  await gateway.gateway.endFault('CONSENT_SERVICE');
  await expect
    .poll(async () => (await request(iin)).result.__typename, { timeout: 10_000 })
    .toBe('ConsentGiven');
});

test('A key of one organisation is no key of another', async () => {
  const { gateway, iin } = await start();
  const key = 'the-same-key-of-both';
  for (const role of ['specialist', 'examiner']) {
    const { result, consent } = await gateway.request(iin, { role, key });
    expect(result.__typename, role).toBe('ConsentGiven');
    expect(consent.id, role).toMatch(/^CR-/);
  }
});
