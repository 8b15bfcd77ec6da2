import { afterEach, beforeEach, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { hasty } from '../support/patience.ts';

// Effect of one system's trouble on the others over several questions, in the world that all share.
const variables = { iin: '850630390007', iban: 'KZ4460185063039000T1', other: 'KZ6772290010149000T1' };
const told =
  '__typename ... on RegisterUnavailable { faultClass origin message(language: RU) incident { id system part audience } }';
const dossier = `query ($iin: IIN!, $iban: IBAN!, $other: IBAN!) { person(iin: $iin) {
  identity { ${told} } disability { ${told} } pensionAccounts { ${told} }
  bankAccount(iban: $iban) { ${told} } otherBank: bankAccount(iban: $other) { ${told} } } }`;
const states = '{ systems { id state since openIncident { audience faultClasses affectedQuestions } } }';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.stop());

const ask = async () => (await gateway.ask(dossier, variables)).data.person;
const stateOf = async (id: string) =>
  (await gateway.ask(states)).data.systems.find((system: { id: string }) => system.id === id);

test('Hanging banks, however many and for how long, are the banks’ outage, and not the bus’s', async () => {
  await gateway.stop();
  gateway = await startGateway(hasty(250, 'BANKS'));
  await gateway.setFault('BANKS', 'hang');
  for (let i = 0; i < 5; i += 1) {
    const person = await ask();
    expect(person.identity.__typename).toBe('IdentityRecord');
    expect(person.disability.__typename).toBe('DisabilityRecord');
    for (const bank of [person.bankAccount, person.otherBank]) {
      expect(bank.origin).toBe('REGISTER');
      expect(bank.incident.system).toBe('BANKS');
    }
  }
  // Even if no other service behind the bus is asked.
  const banksOnly = `query ($iin: IIN!, $iban: IBAN!, $other: IBAN!) { person(iin: $iin) {
    a: bankAccount(iban: $iban) { __typename } b: bankAccount(iban: $other) { __typename } } }`;
  for (let i = 0; i < 5; i += 1) await gateway.ask(banksOnly, variables);
  expect((await stateOf('SHEP')).state).toBe('UP');
  expect((await ask()).identity.__typename).toBe('IdentityRecord');
});

test.for(['PERSON_REGISTER', 'DISABILITY_DATABANK', 'PENSION_FUND'])(
  'The gateway still shows credentials that %s refuses to the others',
  async (system) => {
    await gateway.setFault(system, 'unauthorised');
    for (let i = 0; i < 3; i += 1) {
      const answers = Object.values<{ __typename: string; faultClass?: string }>(await ask());
      expect(answers.filter(({ faultClass }) => faultClass === 'OUR_CREDENTIALS')).toHaveLength(1);
      expect(answers.filter(({ __typename }) => __typename !== 'RegisterUnavailable')).toHaveLength(4);
    }
  },
);

test('Credentials that the bus refuses stop all calls that would show them, and not those to the fund', async () => {
  await gateway.setFault('SHEP', 'unauthorised');
  await ask();
  await gateway.resetCalls();
  const person = await ask();
  expect(person.pensionAccounts.__typename).toBe('PensionAccountsRecord');
  for (const field of ['identity', 'disability', 'bankAccount']) {
    expect(person[field]).toMatchObject({
      faultClass: 'OUR_CREDENTIALS',
      origin: 'OURS',
      incident: { audience: 'OPERATOR' },
    });
  }
  expect((await gateway.calls()).systems.SHEP).toBe(0);
});

test('A person whose item always drifts does not keep an outage open', async () => {
  const persons =
    '{ persons(iins: ["850630390007", "830819490007", "801231490008"]) { disability { __typename } } }';
  await gateway.setFault('DISABILITY_DATABANK', 'http500');
  await gateway.ask(persons);
  expect((await stateOf('DISABILITY_DATABANK')).openIncident).toMatchObject({
    audience: 'SUPPORT',
    affectedQuestions: 3,
  });
  await gateway.endFault('DISABILITY_DATABANK');
  await gateway.ask(persons);
  const { openIncident } = await stateOf('DISABILITY_DATABANK');
  expect(openIncident).toMatchObject({
    audience: 'OPERATOR',
    faultClasses: ['CONTRACT_DRIFT'],
    affectedQuestions: 1,
  });
});

test('The answer names the failing bank', async () => {
  await gateway.setFault('BANKS', 'http500', { service: '601' });
  const { bankAccount, otherBank } = await ask();
  expect(bankAccount.message).toContain('Банки второго уровня: Halyk Bank');
  expect(otherBank.__typename).toBe('BankAccountRecord');
});

test('An account of a bank that is not connected makes the answer incomplete, and is no absence', async () => {
  const query =
    '{ bankAccount(account: { iban: "KZ515550000000000001" }, iin: "850630390007") { __typename ... on RegisterAnswer { known } ... on NotAsked { ruleItem } } }';
  const { data, tirek } = await gateway.ask(query);
  expect(data.bankAccount).toEqual({ __typename: 'NotAsked', known: false, ruleItem: null });
  expect(tirek.complete).toBe(false);
});

test('The gateway finds a certificate however it is typed', async () => {
  for (const number of ['MOCK-L-835500000', 'mock-l-835500000', ' MOCK-L-835500000 '.trimStart()]) {
    const { data } = await gateway.ask(
      'query ($number: String!) { disabilityByCertificate(number: $number) { __typename } }',
      { number },
    );
    expect(data.disabilityByCertificate.__typename, number).toBe('DisabilityRecord');
  }
});

test('A real system beside simulated ones is never drilled, nor marked as drilled', async () => {
  const mixed = await startGateway({ PENSION_FUND_URL: 'http://127.0.0.1:9/' });
  const refused = await mixed.ask('mutation { drill(system: PENSION_FUND, fault: hang) { endsAt } }');
  expect(refused.errors[0]?.extensions.code).toBe('DRILL_NOT_POSSIBLE');
  expect((await mixed.ask(states, {}, { 'tirek-drill': 'PENSION_FUND=hang' })).status).toBe(400);
  await mixed.ask('mutation { drill(system: PERSON_REGISTER, fault: slow) { endsAt } }');
  await mixed.ask('{ person(iin: "850630390007") { pensionAccounts { __typename } } }');
  expect(mixed.logged()).toMatch(/"systemId":"PENSION_FUND","drill":false/);
  await mixed.stop();
});
