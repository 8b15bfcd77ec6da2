import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressedSystems } from '../../src/systems/systems.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { inventedIins } from '../support/persons.ts';

let gateway: TestGateway;
beforeAll(async () => {
  // Time enough for two hundred people on a slow machine: a repetition would be a call that no price contains.
  gateway = await startGateway({
    PERSON_REGISTER_TIMEOUT_MS: '20000',
    CONSENT_SERVICE_TIMEOUT_MS: '20000',
    DISABILITY_DATABANK_TIMEOUT_MS: '20000',
    PENSION_FUND_TIMEOUT_MS: '20000',
    CASE_SYSTEM_TIMEOUT_MS: '20000',
    SERVICE_CENTRE_TIMEOUT_MS: '20000',
    BANKS_TIMEOUT_MS: '20000',
    ANSWER_TIMEOUT_MS: '60000',
    RETRY_MAX: '0',
  });
});
afterAll(() => gateway.stop());

const costOf = ({ tirek }: { tirek: object }) => (tirek as { cost: Record<string, number> }).cost;

/** Calls that left the gateway: to the bus, and to systems with an address of their own. */
async function callsMade(): Promise<number> {
  const { systems } = await gateway.calls();
  return addressedSystems.reduce((sum, system) => sum + (systems[system] ?? 0), 0);
}

describe('The announced calls, which equal the calls made:', () => {
  const registers =
    'identity { __typename } disability { __typename } pensionAccounts { __typename } appointments { __typename }';
  const questions: readonly (readonly [
    title: string,
    ask: (people: readonly string[]) => string,
    people: number,
  ])[] = [
    ['one person', ([iin]) => `{ person(iin: "${iin}") { ${registers} } }`, 1],
    [
      'the largest lawful request',
      (iins) =>
        `{ a: persons(iins: ${JSON.stringify(iins.slice(0, 100))}) { ${registers} } b: persons(iins: ${JSON.stringify(iins.slice(100))}) { ${registers} } }`,
      200,
    ],
    [
      'one person under three keys',
      ([iin]) =>
        `{ a: person(iin: "${iin}") { ${registers} } b: person(iin: "${iin}") { identity { ... on RegisterAnswer { message } } } c: persons(iins: ["${iin}"]) { disability { __typename } } }`,
      3,
    ],
    [
      'accounts of people',
      (iins) =>
        `{ bankAccounts(accounts: [${iins.map((iin) => `{ iin: "${iin}", account: { iban: "KZ456010000000000001" } }`).join(' ')}]) { __typename } }`,
      7,
    ],
    [
      'a dossier through the service centre',
      ([iin]) =>
        `{ dossier(input: { iin: "${iin}", stateService: ENPF_PAYMENTS, route: STATE_CORPORATION, applicationRef: "draft-1", packageComplies: true }) { readiness { kind } } }`,
      1,
    ],
    [
      'a dossier with an account',
      ([iin]) =>
        `{ dossier(input: { iin: "${iin}", stateService: CAPITALIZATION_PAYMENTS, route: STATE_CORPORATION, applicationRef: "draft-1", packageComplies: true, account: { iban: "KZ456010000000000001" } }) { readiness { kind } } }`,
      1,
    ],
  ];

  let people = inventedIins(2000);
  beforeEach(() => gateway.resetCalls());

  test.for(questions)('%s', async ([title, ask, count]) => {
    const asked = people.slice(0, title.includes('three keys') ? 1 : count);
    people = people.slice(asked.length);
    const answer = await gateway.ask(ask(asked));
    expect(answer.errors).toEqual([]);
    expect(costOf(answer).people).toBe(count);
    // The service centre passes the question on to the fund: a call, but not of ours.
    const passedOn = title.includes('service centre') ? 1 : 0;
    expect((await callsMade()) - passedOn).toBe(costOf(answer).calls);
  });
});

describe('A request refused before it runs', () => {
  test.for([
    [
      '201 people under two keys',
      (iins: readonly string[]) =>
        `{ a: persons(iins: ${JSON.stringify(iins.slice(0, 100))}) { identity { __typename } } b: persons(iins: ${JSON.stringify(iins.slice(0, 100))}) { identity { __typename } } c: person(iin: "${iins[0]}") { identity { __typename } } }`,
      'at most 200 people',
    ],
    [
      'people and accounts together',
      (iins: readonly string[]) =>
        `{ a: persons(iins: ${JSON.stringify(iins.slice(0, 100))}) { iin } b: persons(iins: ${JSON.stringify(iins.slice(0, 100))}) { iin } bankAccounts(accounts: [{ iin: "${iins[0]}", account: { iban: "KZ456010000000000001" } }]) { __typename } }`,
      'this one is about 201',
    ],
    [
      'letters of a hundred people',
      (iins: readonly string[]) =>
        `{ persons(iins: ${JSON.stringify(iins.slice(0, 100))}) { identity { ... on RegisterUnavailable { supportTicket { message { eml } } } } } }`,
      'at most 50000 points',
    ],
    [
      'ninety views of the schema',
      () =>
        `{ ${Array.from({ length: 90 }, (_, i) => `a${i}: __schema { types { name fields { name } } }`).join(' ')} }`,
      'at most 50000 points',
    ],
  ] as const)('The gateway refuses a request for %s, with the number', async ([, ask, told]) => {
    await gateway.resetCalls();
    const answer = await gateway.ask(ask(inventedIins(100)));
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['COST_EXCEEDED']);
    expect(answer.errors[0]?.message).toContain(told);
    expect(costOf(answer).points).toBeGreaterThan(0);
    expect(await callsMade()).toBe(0);
  });
});

test('An account pays by the price of each request, and a refused document costs more than a small answer', async () => {
  // Ten seconds' worth: 1,000 points.
  const limited = await startGateway({ POINTS_PER_MINUTE: '6000' });
  const headersOf = async (role: string) => ({ authorization: `Bearer ${await limited.tokenOf(role)}` });
  const spend = async (query: string, headers: Record<string, string>) => {
    for (let sent = 1; sent <= 50; sent += 1) {
      const { status, errors } = await limited.ask(query, {}, headers);
      if (status === 429) {
        expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
        return sent;
      }
    }
    return 50;
  };
  const people = JSON.stringify(inventedIins(100));
  expect(
    await spend(
      `{ persons(iins: ${people}) { iin disability { __typename } } }`,
      await headersOf('examiner'),
    ),
  ).toBeLessThan(15);
  expect(await spend('{ nosuchfield }', await headersOf('local-worker'))).toBeLessThan(15);
  expect(await spend('{ viewer { kind } }', await headersOf('auditor'))).toBe(50);
  await limited.stop();
});

test('The viewer reads what one request and a minute may cost', async () => {
  const query = '{ viewer { limits { pointsPerRequest peoplePerRequest pointsPerMinute } } }';
  const headers = { authorization: `Bearer ${await gateway.tokenOf('examiner')}` };
  const { data } = await gateway.ask(query, {}, headers);
  expect(data.viewer.limits).toEqual({
    pointsPerRequest: 50_000,
    peoplePerRequest: 200,
    pointsPerMinute: 240_000,
  });
});

test('The gateway prices each of two operations of one document by itself', async () => {
  const [iin] = inventedIins(1);
  const query = `query Small { viewer { kind } } query Large { person(iin: "${iin}") { identity { __typename } } }`;
  const ask = async (operationName: string) => {
    const response = await fetch(`${gateway.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    return ((await response.json()) as { extensions: { tirek: { cost: { points: number } } } }).extensions
      .tirek.cost.points;
  };
  expect(await ask('Small')).toBe(3);
  expect(await ask('Large')).toBeGreaterThan(40);
});
