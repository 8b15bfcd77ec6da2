import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { systemKeys } from '../../../src/systems/systems.ts';
import { hasty } from '../../support/patience.ts';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import { type ConsentGateway, startConsents } from './consent-gateway.ts';

const application = { applicationRef: 'draft-1' };
const service = 'GBDFLUniversal_token';

/** Every token was shown for the service and the one person that it was given for, and none was refused. */
async function expectEachForOne(gateway: ConsentGateway, tokens: number, iins: readonly string[]) {
  const seen = (await gateway.consents()).tokens;
  expect(seen).toHaveLength(tokens);
  for (const { used, refused } of seen) {
    expect(used).toHaveLength(1);
    expect(used[0]?.service).toBe(service);
    expect(refused).toBe(0);
  }
  expect(new Set(seen.map(({ used }) => used[0]?.iin))).toEqual(new Set(iins));
}

test('A token is for one service and one person, among a thousand questions about a hundred people at once', async () => {
  const gateway = await startConsents({
    MAX_QUEUED_PER_SYSTEM: '2000',
    ANSWER_TIMEOUT_MS: '120000',
  });
  const iins = inventedIins(100);
  const query = `query ($iins: [IIN!]!, $purpose: PurposeInput) { persons(iins: $iins, purpose: $purpose) {
    iin identity { __typename ... on IdentityRecord { iin } } } }`;
  const asked = Array.from({ length: 10 }, (_, i) => [...iins.slice(i * 10), ...iins.slice(0, i * 10)]);
  const answers = await Promise.all(
    asked.map((some) => gateway.gateway.ask(query, { iins: some, purpose: application })),
  );
  for (const [i, { data, errors }] of answers.entries()) {
    expect(errors).toEqual([]);
    const expected = asked[i]?.map((iin) => ({ iin, identity: { __typename: 'IdentityRecord', iin } }));
    expect(data.persons).toEqual(expected);
  }
  // Any number of simultaneous questions about a person are one question to KDP.
  await expectEachForOne(gateway, 100, iins);
  expect((await gateway.services()).KDP_SERVICE).toBe(100);
  expect((await gateway.services())[service]).toBe(1000);
});

test('A token is of one organisation, and a consent is given to one', async () => {
  const gateway = await startConsents();
  const [iin = ''] = inventedIins(1);
  for (const role of ['specialist', 'examiner', 'specialist', 'examiner'])
    expect((await gateway.identity(iin, { role, purpose: application })).__typename).toBe('IdentityRecord');
  await expectEachForOne(gateway, 2, [iin]);

  await gateway.request(iin, { role: 'specialist' });
  expect((await gateway.identity(iin, { role: 'specialist' })).__typename).toBe('IdentityRecord');
  expect(await gateway.identity(iin, { role: 'examiner' })).toMatchObject({ consent: 'NOT_REQUESTED' });
  expect(await gateway.sms()).toBe(1);
  await gateway.request(iin, { role: 'examiner' });
  expect((await gateway.identity(iin, { role: 'examiner' })).__typename).toBe('IdentityRecord');
  expect(await gateway.sms()).toBe(2);
  await expectEachForOne(gateway, 4, [iin]);
});

test('The gateway never uses a token of another basis if the person must agree', async () => {
  const gateway = await startConsents();
  const [iin = ''] = inventedIins(1);
  expect((await gateway.identity(iin, { purpose: application })).__typename).toBe('IdentityRecord');
  expect((await gateway.identity(iin)).consent).toBe('NOT_REQUESTED');
  await gateway.request(iin);
  const query = `query ($iin: IIN!, $a: PurposeInput, $b: PurposeInput) {
    a: person(iin: $iin, purpose: $a) { identity { __typename } }
    b: person(iin: $iin, purpose: $b) { identity { __typename } } }`;
  await gateway.put(iin, 'revoke');
  const variables = { iin, a: application, b: { basis: { kind: 'CONSENT' } } };
  const { data } = await gateway.gateway.ask(query, variables);
  expect(data).toEqual({
    a: { identity: { __typename: 'IdentityRecord' } },
    b: { identity: { __typename: 'ConsentNeeded' } },
  });
});

test('A consent for one register opens no other', async () => {
  const gateway = await startConsents();
  const [iin = ''] = inventedIins(1);
  await gateway.request(iin, { system: 'PENSION_FUND' });
  expect((await gateway.identity(iin)).consent).toBe('NOT_REQUESTED');
  const query = `query ($iin: IIN!) { person(iin: $iin, purpose: { basis: { kind: CONSENT } }) {
    pensionAccounts { ... on RegisterAnswer { known } } disability { ... on ConsentNeeded { consent } } } }`;
  const { data } = await gateway.gateway.ask(query, { iin });
  expect(data.person).toEqual({ pensionAccounts: { known: true }, disability: { consent: 'NOT_REQUESTED' } });
});

/** A token is in use for CONSENT_TOKEN_MS less ANSWER_TIMEOUT_MS. */
const short = {
  ...hasty(2500, ...systemKeys.filter((system) => system !== 'SHEP')),
  ...{ ANSWER_TIMEOUT_MS: '3000', CONSENT_TOKEN_MS: '6000' },
};
const usedMs = 3000;
/** Longer than KDP keeps a request that is over here. */
const keptMs = 3500;

test('The gateway drops a token before it runs out, and gets a new one', async () => {
  const gateway = await startConsents(short);
  const [iin = ''] = inventedIins(1);
  const startedAt = performance.now();
  const tokensOf = async () => (await gateway.consents()).tokens;
  while ((await tokensOf()).length < 3) {
    expect((await gateway.identity(iin, { purpose: application })).__typename).toBe('IdentityRecord');
    await wait(20);
  }
  // Each but the last was used for half of its life, and not less.
  expect(performance.now() - startedAt).toBeGreaterThan(2 * usedMs - 100);
  const tokens = await tokensOf();
  for (const { refused } of tokens) expect(refused).toBe(0);
});

test('A consent runs out: then no question asks KDP, and a new request is one more SMS', async () => {
  const gateway = await startConsents(short);
  const [iin = ''] = inventedIins(1);
  const first = await gateway.request(iin, { key: 'first-key' });
  expect(Date.parse(first.consent.expiresAt) - Date.parse(first.consent.requestedAt)).toBe(usedMs);
  expect((await gateway.identity(iin)).__typename).toBe('IdentityRecord');
  await until(async () => (await gateway.identity(iin)).consent === 'EXPIRED');
  // While KDP's own request may still stand, and after its end.
  const isAfter = performance.now() + keptMs;
  while (performance.now() < isAfter) {
    expect(await gateway.identity(iin)).toMatchObject({ consent: 'EXPIRED', nextStep: 'ASK_CONSENT' });
    await wait(50);
  }
  expect(await gateway.sms()).toBe(1);
  // A change made under a key is not repeated under it.
  const repeated = await gateway.request(iin, { key: 'first-key' });
  expect(repeated.result).toMatchObject({ __typename: 'ConsentNeeded', consent: 'EXPIRED' });
  expect(await gateway.sms()).toBe(1);
  expect((await gateway.request(iin)).result.__typename).toBe('ConsentGiven');
  expect(await gateway.sms()).toBe(2);
  expect((await gateway.identity(iin)).__typename).toBe('IdentityRecord');
});

test('The gateway begins no new request while KDP may still hold one that has run out here', async () => {
  const gateway = await startConsents(short);
  const [iin = ''] = inventedIins(1);
  await gateway.put(iin, 'wait');
  await gateway.request(iin);
  await until(async () => (await gateway.identity(iin)).consent === 'EXPIRED');
  expect((await gateway.request(iin)).result.consent).toBe('EXPIRED');
  const endsAt = performance.now() + keptMs;
  while (performance.now() < endsAt) await gateway.identity(iin);
  expect(await gateway.sms()).toBe(1);
  expect((await gateway.request(iin)).result.consent).toBe('WAITING');
  expect(await gateway.sms()).toBe(2);
});

test('A drilled question neither uses an existing token nor leaves one', async () => {
  const gateway = await startConsents();
  const [iin = '', other = ''] = inventedIins(2);
  const drilled = (someone: string) => gateway.answer(someone, application, { 'tirek-drill': 'BANKS=hang' });
  const tokensOf = async () => (await gateway.consents()).tokens.length;
  await gateway.identity(iin, { purpose: application });
  await drilled(iin);
  expect(await tokensOf()).toBe(2);
  await drilled(other);
  await gateway.identity(other, { purpose: application });
  expect(await tokensOf()).toBe(4);
  await gateway.identity(other, { purpose: application });
  expect(await tokensOf()).toBe(4);
});
