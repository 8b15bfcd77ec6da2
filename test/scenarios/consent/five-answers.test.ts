import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, startGateway, type TestGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { byConsent, type ConsentGateway, withConsents } from './consent-gateway.ts';

const people = inventedIins(60).values();
const someone = () => people.next().value ?? '';

let running: TestGateway;
let gateway: ConsentGateway;
beforeAll(async () => {
  running = await startGateway();
  gateway = withConsents(running);
});
afterAll(() => running.stop());

// The people of the cast, each with the result of a request for consent, and the question after it.
const answers = [
  ['agrees', '900101490009', 'ConsentGiven', 'IdentityRecord', undefined, 'NOTHING'],
  ['does not answer', '801231490008', 'ConsentNeeded', 'ConsentNeeded', 'WAITING', 'WAIT_AND_REPEAT'],
  ['refuses', '790514490009', 'ConsentNeeded', 'ConsentNeeded', 'REFUSED', 'BRING_DOCUMENT'],
  ['lets the request run out', '780404390002', 'ConsentNeeded', 'ConsentNeeded', 'EXPIRED', 'ASK_CONSENT'],
  ['agrees and withdraws', '610211390001', 'ConsentGiven', 'ConsentNeeded', 'REVOKED', 'OTHER'],
] as const;

test('Each of a person’s five answers leads to an outcome of its own', async () => {
  const messages = new Set<string>();
  for (const [who, iin, requested, outcome, state, nextStep] of answers) {
    expect(await gateway.identity(iin), who).toMatchObject({
      __typename: 'ConsentNeeded',
      known: false,
      system: 'PERSON_REGISTER',
      consent: 'NOT_REQUESTED',
      nextStep: 'ASK_CONSENT',
    });
    const { consent, result } = await gateway.request(iin);
    expect(result.__typename, who).toBe(requested);
    expect(consent, who).toMatchObject({ id: expect.stringMatching(/^CR-/), system: 'PERSON_REGISTER' });
    for (let i = 0; i < 2; i += 1) {
      const identity = await gateway.identity(iin);
      expect(identity, who).toMatchObject({ __typename: outcome, nextStep });
      expect(identity.consent, who).toBe(state);
      if (state) messages.add(`${identity.message} ${identity.howToConsent}`);
    }
  }
  expect(messages.size).toBe(4);
});

test('A needed consent makes the answer incomplete, and names the system', async () => {
  const { tirek, headers } = await gateway.answer(someone());
  expect(tirek).toMatchObject({ complete: false, unavailable: [], consentNeeded: ['PERSON_REGISTER'] });
  expect(headers.get('tirek-complete')).toBe('false');
  const whole = await gateway.answer(someone(), { applicationRef: 'draft-1' });
  expect(whole.tirek).toMatchObject({ complete: true, consentNeeded: [] });
});

test('Every basis but CONSENT asks no person: a token at once, and no SMS', async () => {
  const before = await gateway.sms();
  const iin = someone();
  await gateway.put(iin, 'refuse');
  for (const kind of ['APPLICATION', 'STATUTE', 'OTHER'])
    expect((await gateway.identity(iin, { purpose: { basis: { kind } } })).__typename).toBe('IdentityRecord');
  expect(await gateway.sms()).toBe(before);
});

test('A question never sends an SMS, whatever it asks and however often', async () => {
  const before = await gateway.sms();
  const iin = someone();
  await running.resetCalls();
  for (let i = 0; i < 3; i += 1) expect((await gateway.identity(iin)).consent).toBe('NOT_REQUESTED');
  const query = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) {
    identity { ...Needed } disability { ...Needed } pensionAccounts { ...Needed }
    bankAccount(iban: "KZ4460185063039000T1") { ...Needed } } }
    fragment Needed on ConsentNeeded { consent system }`;
  const { data, tirek, errors } = await running.ask(query, { iin, purpose: byConsent });
  expect(errors).toEqual([]);
  for (const one of Object.values<object>(data.person))
    expect(one).toMatchObject({ consent: 'NOT_REQUESTED' });
  expect(tirek.consentNeeded).toEqual(['BANKS', 'DISABILITY_DATABANK', 'PENSION_FUND', 'PERSON_REGISTER']);
  // Neither KDP nor a register has heard of it.
  expect(await running.calls()).toMatchObject({ systems: { SHEP: 0, PENSION_FUND: 0 }, services: {} });
  expect(await gateway.sms()).toBe(before);
});

test('A repeated request is one SMS: under one key, and under another while the request stands', async () => {
  const iin = someone();
  await gateway.put(iin, 'wait');
  const before = await gateway.sms();
  const first = await gateway.request(iin, { key: 'the-first-key' });
  const again = await gateway.request(iin, { key: 'the-first-key' });
  const other = await gateway.request(iin, { key: 'another-key-1' });
  for (const one of [again, other]) {
    expect(one.consent).toEqual(first.consent);
    expect(one.result).toMatchObject({ __typename: 'ConsentNeeded', consent: 'WAITING' });
  }
  expect(await gateway.sms()).toBe(before + 1);
  const taken = await gateway.request(someone(), { key: 'the-first-key' });
  expect(taken).toMatchObject({ consent: null, result: { __typename: 'KeyInUse' } });
  expect(await gateway.sms()).toBe(before + 1);
  // The person decides: the question finds the decision.
  await gateway.put(iin, 'agree');
  expect((await gateway.identity(iin)).__typename).toBe('IdentityRecord');
});

test('Many simultaneous requests are one SMS', async () => {
  const iin = someone();
  const before = await gateway.sms();
  const all = await Promise.all(Array.from({ length: 20 }, () => gateway.request(iin)));
  for (const { result } of all) expect(result.__typename).toBe('ConsentGiven');
  expect(new Set(all.map(({ consent }) => consent.id)).size).toBe(1);
  expect(await gateway.sms()).toBe(before + 1);
});

test('The gateway checks rights before it asks any system', async () => {
  const before = await gateway.sms();
  await running.resetCalls();
  const iin = someone();
  const withheld = await gateway.request(iin, { role: 'pension-worker' });
  expect(withheld).toMatchObject({ consent: null, result: { __typename: 'Withheld', reason: 'SCOPE' } });
  const route = { route: 'ENPF_WORKER' };
  const elsewhere = await gateway.request(iin, { role: 'specialist', purpose: route });
  expect(elsewhere.result).toEqual({ __typename: 'Withheld', reason: 'ROUTE' });
  expect((await gateway.services()).KDP_SERVICE).toBeUndefined();
  expect(await gateway.sms()).toBe(before);
});

test('A citizen needs no consent for their own data, whatever basis they name', async () => {
  const before = await gateway.sms();
  const own = '900101490009';
  const purpose = { route: 'PORTAL', ...byConsent };
  expect((await gateway.identity(own, { role: 'citizen', purpose })).__typename).toBe('IdentityRecord');
  const { errors } = await gateway.request(own, { role: 'citizen', purpose: { route: 'PORTAL' } });
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await gateway.sms()).toBe(before);
});

test('The gateway refuses a request for an impossible consent, and names the expected form', async () => {
  const iin = someone();
  const refused = [
    gateway.request(iin, { system: 'SHEP' }),
    gateway.request(iin, { system: 'CONSENT_SERVICE' }),
    gateway.request(iin, { key: 'short' }),
    gateway.request(iin, { purpose: { basis: { kind: 'APPLICATION' } } }),
  ];
  for (const { errors } of await Promise.all(refused)) {
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).not.toContain(iin);
  }
});

test('A search names no person who could agree: it is withheld on that basis, even for the demo viewer', async () => {
  const query = `query ($purpose: PurposeInput) {
    personSearch(by: { document: { number: "N1234567" } }, purpose: $purpose) { ... on Withheld { reason } }
    disabilityByCertificate(number: "1234567", purpose: $purpose) { ... on Withheld { reason } } }`;
  await running.resetCalls();
  const { data } = await running.ask(query, { purpose: byConsent });
  expect(data).toEqual({
    personSearch: { reason: 'LEGAL_BASIS' },
    disabilityByCertificate: { reason: 'LEGAL_BASIS' },
  });
  expect((await running.calls()).systems.SHEP).toBe(0);
});

test('Each item of a list has its own person’s consent, and the gateway does not ask about the others', async () => {
  const [agrees, refuses] = [someone(), someone()];
  await gateway.put(refuses, 'refuse');
  for (const iin of [agrees, refuses]) await gateway.request(iin, { system: 'BANKS' });
  await running.resetCalls();
  const accounts = [refuses, agrees, someone()].map((iin) => ({
    iin,
    account: { iban: 'KZ4460185063039000T1' },
  }));
  const query = `query ($accounts: [BankAccountInput!]!, $purpose: PurposeInput) {
    bankAccounts(accounts: $accounts, purpose: $purpose) { __typename ... on ConsentNeeded { consent } } }`;
  const { data, errors }: Answer = await running.ask(query, { accounts, purpose: byConsent });
  expect(errors).toEqual([]);
  expect(data.bankAccounts.map(({ consent }: { consent?: string }) => consent)).toEqual([
    'REFUSED',
    undefined,
    'NOT_REQUESTED',
  ]);
  expect((await running.calls()).systems.BANKS).toBe(1);
});

test('Only KDP knows a withdrawn consent for a register that is shown no token: the gateway asks KDP each time', async () => {
  const iin = someone();
  const purpose = byConsent;
  const query = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) {
    a: disability { ...Told } b: disability { ...Told } } }
    fragment Told on RegisterAnswer { known ... on ConsentNeeded { consent } }`;
  const ask = async () => (await running.ask(query, { iin, purpose })).data.person;
  await gateway.request(iin, { system: 'DISABILITY_DATABANK' });
  await running.resetCalls();
  expect(await ask()).toEqual({ a: { known: true }, b: { known: true } });
  expect(await gateway.services()).toEqual({ KDP_SERVICE: 1, MOCK_TSBDI_DisabilityStatus: 1 });
  await gateway.put(iin, 'revoke');
  const needed = { known: false, consent: 'REVOKED' };
  expect(await ask()).toEqual({ a: needed, b: needed });
  expect((await gateway.services()).MOCK_TSBDI_DisabilityStatus).toBe(1);
});
