import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const iin = '900101490009';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
let alreadyLogged = 0;
afterEach(() => {
  const lines = gateway.logged().slice(alreadyLogged);
  alreadyLogged += lines.length;
  expect(lines).not.toContain('"defect"');
});
afterAll(() => gateway.stop());

async function post(body: string): Promise<{ status: number; codes: string[]; text: string }> {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return {
    status: response.status,
    codes: [...new Set(errors.map(({ extensions }) => extensions.code))],
    text,
  };
}

const person = (purpose = '') => `person(iin: "${iin}"${purpose}) { iin }`;
const manyWrong = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`v${i}`, {}]));
const manyVariables = Object.keys(manyWrong)
  .map((name) => `$${name}: Int!`)
  .join(' ');

const manyUses = Object.keys(manyWrong)
  .map((name) => `${name}: incidents(first: $${name}) { totalCount }`)
  .join(' ');

describe('A mistake that only shows when the document runs is the caller’s:', () => {
  test.for<[string, string, string, (object | null)?, string?]>([
    ['a subscription, which the schema does not have', 'GRAPHQL_VALIDATION_FAILED', 'subscription { a }'],
    [
      'a subscription beside a query',
      'GRAPHQL_VALIDATION_FAILED',
      `query a { ${person()} } subscription b { systems { id } }`,
      {},
      'a',
    ],
    ['no operation of the name', 'OPERATION_RESOLUTION_FAILURE', `query a { ${person()} }`, {}, 'b'],
    [
      'no name where there are two',
      'OPERATION_RESOLUTION_FAILURE',
      `query a { ${person()} } query b { ${person()} }`,
    ],
    ['fragments alone', 'GRAPHQL_VALIDATION_FAILED', 'fragment f on Query { systems { id } }'],
    ['the name of a fragment', 'OPERATION_RESOLUTION_FAILURE', `query a { ${person()} }`, {}, '__proto__'],
    [
      'null for an argument, over the default of a variable',
      'BAD_USER_INPUT',
      `query ($iin: IIN = "${iin}") { person(iin: $iin) { iin } }`,
      { iin: null },
    ],
    [
      'null in a list, over the default of a variable',
      'BAD_USER_INPUT',
      `query ($iin: IIN = "${iin}") { persons(iins: [$iin]) { iin } }`,
      { iin: null },
    ],
    [
      'null for a field of an input, over the default of a variable',
      'BAD_USER_INPUT',
      'query ($kind: LegalBasisKind = STATUTE) { person(iin: "900101490009", purpose: { basis: { kind: $kind } }) { iin } }',
      { kind: null },
    ],
    [
      'null below, for the argument of a field of an answer',
      'BAD_USER_INPUT',
      `query ($language: Language = RU) { ${person().replace('{ iin }', '{ identity { ... on RegisterAnswer { message(language: $language) } } }')} }`,
      { language: null },
    ],
    [
      'null for @include at the top',
      'BAD_USER_INPUT',
      'query ($on: Boolean = true) { systems @include(if: $on) { id } }',
      { on: null },
    ],
    [
      'null for @skip below',
      'BAD_USER_INPUT',
      'query ($on: Boolean = true) { systems { id @skip(if: $on) } }',
      { on: null },
    ],
    [
      'null for @skip on a fragment below an interface',
      'BAD_USER_INPUT',
      `query ($on: Boolean = true) { person(iin: "${iin}") { identity { __typename ... @skip(if: $on) { ... on RegisterAnswer { nextStep } } } } }`,
      { on: null },
    ],
    [
      'null below a list, for the argument of a field',
      'BAD_USER_INPUT',
      'query ($l: Language = RU) { stateServices { name(language: $l) } }',
      { l: null },
    ],
    [
      'null for the argument of a field below a list in a list',
      'BAD_USER_INPUT',
      'query ($l: Language = RU) { stateServices { routes { questions { about(language: $l) } } } }',
      { l: null },
    ],
    [
      'null for @include below',
      'BAD_USER_INPUT',
      'query ($i: Boolean = true) { viewer { kind @include(if: $i) } }',
      { i: null },
    ],
    [
      'null for @include on a fragment that is spread',
      'BAD_USER_INPUT',
      'query ($i: Boolean = true) { viewer { ...Kind @include(if: $i) } } fragment Kind on Viewer { kind }',
      { i: null },
    ],
    [
      'null inside an input of exactly one, left out',
      'BAD_USER_INPUT',
      'query ($n: NameSearchInput) { personSearch(by: { name: $n }) { __typename } }',
    ],
    [
      'null inside an input of exactly one',
      'BAD_USER_INPUT',
      'query ($n: IBAN) { bankAccount(iin: "900101490009", account: { iban: $n }) { __typename } }',
      { n: null },
    ],
    [
      'null over the default of an argument of a mutation',
      'BAD_USER_INPUT',
      'mutation ($t: Int) { drill(system: BANKS, fault: SLOW, ttlSeconds: $t) { endsAt } }',
      { t: null },
    ],
    [
      'null over the default of a field of an input',
      'BAD_USER_INPUT',
      'query ($r: Boolean) { dossier(input: { iin: "900101490009", stateService: ENPF_PAYMENTS, represented: $r }) { iin } }',
      { r: null },
    ],
    ['a subscription', 'GRAPHQL_VALIDATION_FAILED', 'subscription { x }'],
    [
      'a subscription of a field that is there',
      'GRAPHQL_VALIDATION_FAILED',
      'subscription { systems { id } }',
    ],
    ['a subscription with a name', 'GRAPHQL_VALIDATION_FAILED', 'subscription S { __typename }', {}, 'S'],
    ['an obligatory variable left out', 'BAD_USER_INPUT', 'query ($iin: IIN!) { person(iin: $iin) { iin } }'],
    [
      'an obligatory variable of null',
      'BAD_USER_INPUT',
      'query ($iin: IIN!) { person(iin: $iin) { iin } }',
      { iin: null },
    ],
    [
      'a variable of a type that is none',
      'GRAPHQL_VALIDATION_FAILED',
      'query ($a: Nothing) { systems { id } }',
      { a: 1 },
    ],
    [
      'a variable of a type of answers',
      'GRAPHQL_VALIDATION_FAILED',
      'query ($a: Person) { systems { id } }',
      { a: 1 },
    ],
    [
      'more wrong variables than are told',
      'BAD_USER_INPUT',
      `query (${manyVariables}) { ${manyUses} }`,
      manyWrong,
    ],
    [
      'an input of exactly one with none',
      'BAD_USER_INPUT',
      'query ($by: PersonSearchInput!) { personSearch(by: $by) { __typename } }',
      { by: {} },
    ],
    [
      'an input of exactly one with two',
      'BAD_USER_INPUT',
      'query ($by: PersonSearchInput!) { personSearch(by: $by) { __typename } }',
      { by: { document: { number: 'A900001' }, name: { surname: 'Invented' } } },
    ],
    [
      'an input of exactly one with null',
      'BAD_USER_INPUT',
      'query ($by: PersonSearchInput!) { personSearch(by: $by) { __typename } }',
      { by: { document: null } },
    ],
    [
      'a field of an input that is none',
      'BAD_USER_INPUT',
      'query ($purpose: PurposeInput) { person(iin: "900101490009", purpose: $purpose) { iin } }',
      { purpose: { constructor: 'x', toString: 'y' } },
    ],
    [
      'a list for an input',
      'BAD_USER_INPUT',
      'query ($purpose: PurposeInput) { person(iin: "900101490009", purpose: $purpose) { iin } }',
      { purpose: [[]] },
    ],
    [
      'a list in a list',
      'BAD_USER_INPUT',
      'query ($iins: [IIN!]!) { persons(iins: $iins) { iin } }',
      { iins: [[iin]] },
    ],
    [
      'a number above 32 bits',
      'BAD_USER_INPUT',
      'query ($n: Int!) { incidents(first: $n) { totalCount } }',
      { n: 2 ** 31 },
    ],
    [
      'a number above 32 bits in the document',
      'GRAPHQL_VALIDATION_FAILED',
      '{ incidents(first: 99999999999) { totalCount } }',
    ],
    [
      'a part of a number',
      'BAD_USER_INPUT',
      'query ($n: Int!) { incidents(first: $n) { totalCount } }',
      { n: 1.5 },
    ],
    [
      'an object for a text',
      'BAD_USER_INPUT',
      'query ($id: ID!) { incident(id: $id) { id } }',
      { id: { a: 1 } },
    ],
    ['@defer, which there is not', 'GRAPHQL_VALIDATION_FAILED', '{ ... @defer { systems { id } } }'],
    [
      '@stream, which there is not',
      'GRAPHQL_VALIDATION_FAILED',
      '{ systems @stream(initialCount: 0) { id } }',
    ],
    ['the field __proto__', 'GRAPHQL_VALIDATION_FAILED', '{ __proto__ { a } }'],
    ['the fragment __proto__', 'GRAPHQL_VALIDATION_FAILED', '{ ...__proto__ }'],
  ])('%s', async ([, code, query, variables = {}, operationName]) => {
    const { status, codes, text } = await post(JSON.stringify({ query, variables, operationName }));
    expect(codes).toEqual([code]);
    expect(status).toBe(400);
    expect(text).not.toContain(iin);
  });

  test.for([
    ['variables that are no object', '{"query":"{systems{id}}","variables":"a"}'],
    ['variables that are a list', '{"query":"{systems{id}}","variables":[1]}'],
    ['a query that is a number', '{"query":1}'],
    ['a query that is a list', '{"query":["{systems{id}}"]}'],
    ['an empty query', '{"query":""}'],
    ['a list of questions', '[{"query":"{systems{id}}"}]'],
    ['a name that is an object', '{"query":"{systems{id}}","operationName":{}}'],
    ['a prototype', '{"query":"{systems{id}}","variables":{"__proto__":{"iin":"a"}}}'],
    [
      'a prototype by its other name',
      '{"query":"{systems{id}}","variables":{"constructor":{"prototype":{}}}}',
    ],
    ['a question that is kept elsewhere', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}'],
    ['extensions that are a text', '{"query":"{systems{id}}","extensions":"a"}'],
    ['null', 'null'],
    ['a text', '"{systems{id}}"'],
    ['half a body', '{"query":"{systems'],
  ])('%s', async ([, body = '']) => {
    const { status, codes } = await post(body);
    expect(codes).toEqual(['BAD_REQUEST']);
    expect(status).toBe(400);
  });
});

test('A variable does not come from a prototype', async () => {
  const { codes } = await post(
    JSON.stringify({
      query: 'query ($constructor: IIN!) { person(iin: $constructor) { iin } }',
      variables: {},
    }),
  );
  expect(codes).toEqual(['BAD_USER_INPUT']);
});
