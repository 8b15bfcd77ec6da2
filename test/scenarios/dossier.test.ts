import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../mocks/people/cast.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { hasty } from '../support/patience.ts';
import { inventedIins } from '../support/persons.ts';
import { until } from '../support/until.ts';

const iin = '850630390007';
const iban = 'KZ4460185063039000T1';
const request = 'request { askedAt answeredAt attempts }';
const dossier = `query ($iin: IIN!, $iban: IBAN!) { person(iin: $iin) {
  identity { __typename ... on RegisterAnswer { known ${request} } }
  disability { __typename ... on RegisterAnswer { known ${request} } }
  pensionAccounts { __typename ... on RegisterAnswer { known ${request} } }
  bankAccount(iban: $iban) { __typename ... on RegisterAnswer { known ${request} } }
} }`;
const registers = ['identity', 'disability', 'pensionAccounts', 'bankAccount'] as const;
const systems = ['PERSON_REGISTER', 'DISABILITY_DATABANK', 'PENSION_FUND', 'BANKS'] as const;

/** Systems asked, with the number of questions. */
const asked = async () =>
  Object.fromEntries(Object.entries((await gateway.calls()).systems).filter(([, count]) => count > 0));

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterEach(async () => {
  for (const system of systems) await gateway.endFault(system);
  await gateway.resetCalls();
});
afterAll(() => gateway.stop());

describe('A dossier of four registers', () => {
  test('A dossier of four registers is one call to each and one for a token, and the calls overlap', async () => {
    for (const system of systems) await gateway.setFault(system, 'slow', { delayMs: 1500 });
    await gateway.resetCalls();
    const { data, errors } = await gateway.ask(dossier, { iin, iban });
    expect(errors).toEqual([]);
    expect(await asked()).toEqual({
      SHEP: 4,
      CONSENT_SERVICE: 1,
      PERSON_REGISTER: 1,
      DISABILITY_DATABANK: 1,
      PENSION_FUND: 1,
      BANKS: 1,
    });
    const requests = registers.map((register) => data.person[register].request);
    const lastAsked = Math.max(...requests.map(({ askedAt }) => Date.parse(askedAt)));
    const firstAnswered = Math.min(...requests.map(({ answeredAt }) => Date.parse(answeredAt)));
    expect(lastAsked).toBeLessThan(firstAnswered);
  });

  test('A dossier of four registers asks only for the selected fields', async () => {
    await gateway.ask(`{ person(iin: "${iin}") { iin disability { __typename } } }`);
    expect(await asked()).toEqual({ SHEP: 1, DISABILITY_DATABANK: 1 });
  });

  test('A dossier of four registers asks no system twice about the same thing within one request', async () => {
    const fields = `identity { __typename } disability { __typename } bankAccount(iban: "${iban}") { __typename }`;
    await gateway.ask(`{ a: person(iin: "${iin}") { ${fields} } b: person(iin: "${iin}") { ${fields} } }`);
    // The token is the one of the question before.
    expect(await asked()).toEqual({
      SHEP: 3,
      PERSON_REGISTER: 1,
      DISABILITY_DATABANK: 1,
      BANKS: 1,
    });
  });
});

describe('The cast', () => {
  let beside: TestGateway;
  beforeAll(async () => {
    // The two registers are silent about some people.
    beside = await startGateway(hasty(1000, 'PERSON_REGISTER', 'DISABILITY_DATABANK'));
  });
  afterAll(() => beside.stop());

  test.for(cast.map((member) => [member.name, member] as const))(
    '%s gets the outcome of each story',
    async ([, member]) => {
      const query = `query ($iin: IIN!) { person(iin: $iin) {
      identity { ...Told } disability { ...Told } pensionAccounts { ...Told } appointments { ...Told } socialContributions { ...Told } } }
      fragment Told on RegisterAnswer { __typename known ... on RegisterUnavailable { faultClass } }`;
      const { data, errors } = await beside.ask(query, { iin: member.iin });
      expect(errors).toEqual([]);
      for (const [system, field] of [
        ['PERSON_REGISTER', 'identity'],
        ['DISABILITY_DATABANK', 'disability'],
        ['PENSION_FUND', 'pensionAccounts'],
        ['CASE_SYSTEM', 'appointments'],
        ['SOCIAL_INSURANCE_FUND', 'socialContributions'],
      ] as const) {
        const { outcome, faultClass } = member.expect[system];
        expect(data.person[field], system).toMatchObject({
          __typename: outcome,
          ...(faultClass && { faultClass }),
        });
      }
      const { data: shown } = await beside.ask(
        '{ cast { iin accounts { iban controlAccount story(language: EN) outcome } } }',
      );
      const { accounts } = shown.cast.find((one: { iin: string }) => one.iin === member.iin);
      for (const { outcome, story, iban, controlAccount } of accounts) {
        const account = iban ? { iban } : { controlAccount };
        const bank = await beside.ask(
          'query ($account: AccountInput!, $iin: IIN!) { bankAccount(account: $account, iin: $iin) { __typename } }',
          { account, iin: member.iin },
        );
        expect(bank.data.bankAccount.__typename, story).toBe(outcome);
      }
    },
  );
});

describe('The message itself', () => {
  const told = '{ known nextStep message(language: KK) ru: message }';
  const account = (number: string, whose: string) =>
    gateway.ask(
      `{ bankAccount(account: { iban: "${number}" }, iin: "${whose}") { ... on RegisterAnswer ${told} } }`,
    );

  test('The message says that an account is another person’s, or closed', async () => {
    const foreign = (await account('KZ4460185063039000T1', '850630390017')).data.bankAccount;
    expect(foreign).toMatchObject({ known: true, nextStep: 'READ_WARNINGS' });
    expect(foreign.ru).toContain('принадлежит не этому человеку');
    expect(foreign.message).toContain('тиесілі емес');
    const closed = (await account('KZ7199880123149000T1', '801231490008')).data.bankAccount;
    expect(closed).toMatchObject({ nextStep: 'READ_WARNINGS', ru: expect.stringContaining('Счёт закрыт') });
    const own = (await account(iban, iin)).data.bankAccount;
    expect(own).toMatchObject({ nextStep: 'NOTHING', ru: expect.stringContaining('Halyk Bank') });
  });

  test('The message says that the fund does not affirm, and gives the reason if the facts show it', async () => {
    for (const [whose, words] of [
      ['651120490001', 'неисполненное заявление'],
      ['620315390007', 'График выплат'],
      ['900101490009', 'не подтверждает'],
    ] as const) {
      const { data } = await gateway.ask(
        `{ person(iin: "${whose}") { pensionAccounts { ... on RegisterAnswer ${told} } } }`,
      );
      expect(data.person.pensionAccounts.ru, whose).toContain(words);
      expect(data.person.pensionAccounts.nextStep).toBe('READ_WARNINGS');
    }
  });

  test('The message marks a drill, and names no mailbox', async () => {
    const purpose = '{ stateService: ENPF_PAYMENTS, route: STATE_CORPORATION }';
    const query = `{ person(iin: "${iin}", purpose: ${purpose}) { identity { ... on RegisterAnswer { message(language: KK) ru: message } } } }`;
    const { identity } = (await gateway.ask(query, {}, { 'tirek-drill': 'PERSON_REGISTER=down' })).data
      .person;
    expect(identity.ru).toMatch(/^УЧЕНИЕ/);
    expect(identity.message).toMatch(/^ОҚУ-ЖАТТЫҒУ/);
    expect(identity.ru).not.toContain('@');
  });
});

describe('Several people', () => {
  const persons = `query ($iins: [IIN!]!) { persons(iins: $iins) { iin
    identity { __typename ... on IdentityRecord { iin } ... on RegisterUnavailable { faultClass } }
    disability { __typename ... on RegisterUnavailable { faultClass } ... on DisabilityRecord { iin } }
    pensionAccounts { __typename ... on RegisterUnavailable { faultClass } ... on PensionAccountsRecord { iin } } } }`;

  test('A hundred people are one call to the databank, one to the fund, a hundred to the person register', async () => {
    const iins = inventedIins(100);
    const { data, errors } = await gateway.ask(persons, { iins });
    expect(errors).toEqual([]);
    expect(await asked()).toEqual({
      SHEP: 201,
      CONSENT_SERVICE: 100,
      PERSON_REGISTER: 100,
      DISABILITY_DATABANK: 1,
      PENSION_FUND: 1,
    });
    expect(data.persons.map((person: { iin: string }) => person.iin)).toEqual(iins);
    for (const person of data.persons) {
      expect(person.identity).toEqual({ __typename: 'IdentityRecord', iin: person.iin });
      for (const answer of [person.disability, person.pensionAccounts]) {
        expect(answer.__typename).not.toBe('RegisterUnavailable');
        if (answer.iin) expect(answer.iin).toBe(person.iin);
      }
    }
  });

  test('A single question beside a hundred does not wait behind them', async () => {
    await gateway.setFault('PERSON_REGISTER', 'slow', { delayMs: 200 });
    const order: string[] = [];
    const hundred = gateway.ask(persons, { iins: inventedIins(100) }).then(() => order.push('hundred'));
    await until(async () => ((await gateway.calls()).systems.PERSON_REGISTER ?? 0) > 0);
    const one = gateway.ask(`{ person(iin: "${iin}") { identity { __typename } } }`).then(({ data }) => {
      order.push(data.person.identity.__typename);
    });
    await Promise.all([hundred, one]);
    expect(order).toEqual(['IdentityRecord', 'hundred']);
  });

  test('Answers come in the order asked, even for people asked about twice and for unknown ones', async () => {
    const iins = ['051231690002', iin, '051231690002', '900101490009', iin];
    const { data } = await gateway.ask(persons, { iins });
    expect(data.persons.map((person: { iin: string }) => person.iin)).toEqual(iins);
    expect(
      data.persons.map((person: { disability: { __typename: string } }) => person.disability.__typename),
    ).toEqual(['NoRecord', 'DisabilityRecord', 'NoRecord', 'NoRecord', 'DisabilityRecord']);
  });

  test('The gateway refuses more than a hundred people; a wrong one among them answers for itself, at its position', async () => {
    const tooMany = await gateway.ask(persons, { iins: inventedIins(101) });
    expect(tooMany.errors[0]?.message).toContain('at most 100');
    const wrong = await gateway.ask(persons, { iins: [iin, '123456789012'] });
    expect(wrong.errors).toEqual([]);
    expect(wrong.data.persons.map((person: { iin: string | null }) => person.iin)).toEqual([iin, null]);
    expect(wrong.text).not.toContain('123456789012');
  });

  test('A person whose databank item drifts costs the others nothing', async () => {
    const iins = [iin, '830819490007', '801231490008'];
    const { data } = await gateway.ask(persons, { iins });
    expect(data.persons.map((person: { disability: object }) => person.disability)).toEqual([
      { __typename: 'DisabilityRecord', iin },
      { __typename: 'RegisterUnavailable', faultClass: 'CONTRACT_DRIFT' },
      { __typename: 'DisabilityRecord', iin: '801231490008' },
    ]);
  });
});

describe.for([
  ['DISABILITY_DATABANK', 'disability', 'DisabilityRecord'],
  ['PENSION_FUND', 'pensionAccounts', 'PensionAccountsRecord'],
] as const)('A batch of %s', ([system, field, record]) => {
  // All four have a record in both systems.
  const iins = [iin, '801231490008', '620315390007', '790514490009'];
  const ask = async () => {
    const query = `query ($iins: [IIN!]!) { persons(iins: $iins) { ${field} {
      __typename ... on ${record} { iin } ... on RegisterUnavailable { faultClass origin } } } }`;
    const { data, errors } = await gateway.ask(query, { iins });
    expect(errors).toEqual([]);
    return data.persons.map((person: Record<string, object>) => person[field]);
  };
  const right = iins.map((one) => ({ __typename: record, iin: one }));
  const drift = { __typename: 'RegisterUnavailable', faultClass: 'CONTRACT_DRIFT', origin: 'REGISTER' };

  test.for([
    ['reordered', right],
    ['dropped', [drift, ...right.slice(1)]],
    ['doubled', [drift, ...right.slice(1)]],
    ['foreign', [drift, ...right.slice(1)]],
    ['brokenItem', [drift, ...right.slice(1)]],
    ['plain', iins.map(() => drift)],
  ] as const)(
    'A batch with %s items gives the right person or the drift of that item, never a shift, never an absence',
    async ([variant, expected]) => {
      await gateway.setFault(system, 'drift', { variant });
      expect(await ask()).toEqual(expected);
    },
  );
});
