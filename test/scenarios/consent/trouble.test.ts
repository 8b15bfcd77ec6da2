import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../../support/databases.ts';
import { hasty } from '../../support/patience.ts';
import { inventedIins } from '../../support/persons.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';
import { until } from '../../support/until.ts';
import { startConsents } from './consent-gateway.ts';

const application = { applicationRef: 'draft-1' };
const dossier = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) {
  identity { ...Told } disability { ...Told } pensionAccounts { ...Told }
  bankAccount(iban: "KZ4460185063039000T1") { ...Told } } }
  fragment Told on RegisterAnswer { __typename known system ... on RegisterUnavailable { incident { system } } }`;

test('A consent service that is down has its own outage; the neighbours are intact, the person register not asked', async () => {
  const gateway = await startConsents();
  const iin = '850630390007';
  await gateway.gateway.setFault('CONSENT_SERVICE', 'down');
  const { data, errors, tirek } = await gateway.gateway.ask(dossier, { iin, purpose: application });
  expect(errors).toEqual([]);
  expect(data.person).toMatchObject({
    identity: {
      __typename: 'RegisterUnavailable',
      system: 'CONSENT_SERVICE',
      incident: { system: 'CONSENT_SERVICE' },
    },
    disability: { __typename: 'DisabilityRecord' },
    pensionAccounts: { __typename: 'PensionAccountsRecord' },
    bankAccount: { __typename: 'BankAccountRecord' },
  });
  expect(tirek).toMatchObject({ complete: false, unavailable: ['CONSENT_SERVICE'], consentNeeded: [] });
  expect((await gateway.gateway.calls()).systems.PERSON_REGISTER).toBe(0);
});

test('A silent consent service leaves every register unasked on the basis CONSENT', async () => {
  const gateway = await startConsents(hasty(1500, 'CONSENT_SERVICE'));
  const [iin = ''] = inventedIins(1);
  for (const system of ['PERSON_REGISTER', 'DISABILITY_DATABANK', 'PENSION_FUND', 'BANKS'])
    await gateway.request(iin, { system });
  await gateway.gateway.setFault('CONSENT_SERVICE', 'hang');
  await gateway.gateway.resetCalls();
  const purpose = { basis: { kind: 'CONSENT' } };
  const { data } = await gateway.gateway.ask(dossier, { iin, purpose });
  const { identity, ...others } = data.person;
  // The token is still there, and the register itself would refuse a withdrawn one.
  expect(identity.__typename).toBe('IdentityRecord');
  for (const one of Object.values<object>(others))
    expect(one).toMatchObject({ __typename: 'RegisterUnavailable', system: 'CONSENT_SERVICE' });
  const { systems } = await gateway.gateway.calls();
  expect(systems).toMatchObject({ DISABILITY_DATABANK: 0, PENSION_FUND: 0, BANKS: 0 });
});

test('A request that never came to KDP does not count: no question sends its SMS, and a new request does at once', async () => {
  const gateway = await startConsents({ RETRY_MAX: '0' });
  const [iin = ''] = inventedIins(1);
  for (const fault of ['down', 'http500']) {
    await gateway.gateway.setFault('CONSENT_SERVICE', fault);
    expect(await gateway.request(iin, { key: 'the-only-key' })).toMatchObject({
      consent: null,
      result: { __typename: 'RegisterUnavailable', system: 'CONSENT_SERVICE' },
    });
    await gateway.gateway.endFault('CONSENT_SERVICE');
    expect((await gateway.identity(iin)).consent).toBe('NOT_REQUESTED');
  }
  expect(await gateway.sms()).toBe(0);
  expect((await gateway.request(iin, { key: 'the-only-key' })).result.__typename).toBe('ConsentGiven');
  expect(await gateway.sms()).toBe(1);
  expect((await gateway.identity(iin)).__typename).toBe('IdentityRecord');
});

test('The gateway repeats a request whose answer was lost, without a second SMS', async () => {
  const gateway = await startConsents({ RETRY_MAX: '0' });
  const [iin = ''] = inventedIins(1);
  await gateway.gateway.setFault('CONSENT_SERVICE', 'truncated');
  expect((await gateway.request(iin, { key: 'the-only-key' })).result.__typename).toBe('RegisterUnavailable');
  await gateway.gateway.endFault('CONSENT_SERVICE');
  expect(await gateway.sms()).toBe(1);
  // The gateway does not know that the person was asked: the question must not assume it.
  expect((await gateway.identity(iin)).consent).toBe('NOT_REQUESTED');
  expect((await gateway.request(iin, { key: 'the-only-key' })).result.__typename).toBe('ConsentGiven');
  expect(await gateway.sms()).toBe(1);
});

test('A call to the consent service that is not tried leaves no request behind', async () => {
  const gateway = await startConsents({ RETRY_MAX: '0', BREAKER_FAILURES_IN_A_ROW: '1' });
  const [iin = '', other = ''] = inventedIins(2);
  await gateway.gateway.setFault('CONSENT_SERVICE', 'http500');
  await gateway.request(other);
  const { result } = await gateway.request(iin);
  expect(result).toMatchObject({ __typename: 'RegisterUnavailable', faultClass: 'NOT_TRIED' });
  expect(await rowsIn(gateway.gateway.databaseUrl)).toBe(1);
});

async function rowsIn(url: string): Promise<number> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select count(*)::int as count from consents');
    return rows[0].count;
  } finally {
    await client.end();
  }
}

test('A dead person register gets no token', async () => {
  const gateway = await startConsents({ RETRY_MAX: '0', BREAKER_FAILURES_IN_A_ROW: '1' });
  const [iin = '', other = ''] = inventedIins(2);
  await gateway.gateway.setFault('PERSON_REGISTER', 'http500');
  await gateway.identity(other, { purpose: application });
  await gateway.gateway.resetCalls();
  expect(await gateway.identity(iin, { purpose: application })).toMatchObject({
    system: 'PERSON_REGISTER',
    faultClass: 'NOT_TRIED',
  });
  expect(await gateway.services()).toEqual({});
});

test('The gateway knows of no consent while the database is away, and answers everything else', async () => {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const url = new URL(database.url);
  const proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port) });
  onTestFinished(() => proxy.close());
  Object.assign(url, { hostname: '127.0.0.1', port: String(proxy.port) });
  const gateway = await startConsents({ DATABASE_URL: url.href, DATABASE_TIMEOUT_MS: '2000' });
  const [iin = ''] = inventedIins(1);
  await gateway.request(iin);
  await proxy.stop();
  const refused = await gateway.answer(iin);
  expect(refused.errors[0]?.extensions.code).toBe('STORAGE_UNAVAILABLE');
  expect(refused.text).not.toContain(iin);
  const request = await gateway.request(iin);
  expect(request.errors[0]?.extensions.code).toBe('STORAGE_UNAVAILABLE');
  expect((await gateway.identity(iin, { purpose: application })).__typename).toBe('IdentityRecord');
  await proxy.start();
  await until(async () => (await gateway.answer(iin)).data?.person.identity.__typename === 'IdentityRecord');
  expect(await gateway.sms()).toBe(1);
});
