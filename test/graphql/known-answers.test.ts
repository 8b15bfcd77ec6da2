import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const iin = '900101490009';
let gateway: TestGateway;
let clerk: Record<string, string>;
const served = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
beforeAll(async () => {
  gateway = await startGateway({ MAX_REQUEST_PEOPLE: '2' });
  clerk = { authorization: `Bearer ${await gateway.tokenOf('examiner')}` };
});
afterAll(async () => {
  served.mockRestore();
  await gateway.stop();
});

interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** Everything of an answer that a caller can tell from another. */
async function answerTo(body: object, headers: Record<string, string>) {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-correlation-id': 'the-same', ...headers },
    body: JSON.stringify(body),
  });
  const { date, 'keep-alive': _, ...shown } = Object.fromEntries(response.headers);
  const text = await response.text();
  return { status: response.status, headers: shown, text: text.replaceAll(/20\d\d-[\d:.T+-]+/g, 'then') };
}

/** The answer of the short way, and that of the server, which takes every body with `extensions`. */
async function both(asked: Asked, headers: Record<string, string> = {}) {
  await answerTo({ ...asked, variables: {}, operationName: null }, headers);
  served.mockClear();
  const short = await answerTo(asked, headers);
  const isShort = served.mock.calls.length === 0;
  return { short, isShort, long: await answerTo({ ...asked, extensions: {} }, headers) };
}

const person = `query ($iin: IIN!) { person(iin: $iin, purpose: { applicationRef: "d" }) { identity { __typename } } }`;
const several = 'query a { systems { id } } query b { __typename }';

describe('The answer is the same on the short way and on the server’s:', () => {
  test.for<[what: string, asked: Asked, headers?: () => Record<string, string>]>([
    ['a record', { query: person, variables: { iin } }],
    [
      'an outage',
      { query: person, variables: { iin } },
      () => ({ 'tirek-drill': 'PERSON_REGISTER=http500' }),
    ],
    ['no variables', { query: '{ systems { id state } }' }],
    ['null for variables', { query: '{ systems { id } }', variables: null, operationName: null }],
    ['a named operation', { query: several, operationName: 'b' }],
    ['the schema', { query: '{ __schema { queryType { name } } }' }],
    ['a type’s name alone', { query: '{ __typename }' }],
    [
      'the fault of a resolver beside data',
      { query: '{ __typename accessLog(first: 1) { nodes { id } } }' },
      () => clerk,
    ],
    [
      'an obligatory field without a value',
      { query: '{ accessLog(first: 1) { nodes { id } } }' },
      () => clerk,
    ],
    ['an unreadable cursor', { query: '{ incidents(first: 1, after: "x") { totalCount } }' }],
    ['a withheld record', { query: person, variables: { iin } }, () => clerk],
    [
      'JSON alone',
      { query: '{ incidents(first: 1, after: "x") { totalCount } }' },
      () => ({ accept: 'application/json' }),
    ],
    [
      'the type of GraphQL over HTTP',
      { query: '{ incidents(first: 1, after: "x") { totalCount } }' },
      () => ({ accept: 'application/graphql-response+json' }),
    ],
    [
      'the header of Apollo Client',
      { query: '{ __typename }' },
      () => ({ accept: 'application/graphql-response+json,application/json;q=0.9' }),
    ],
  ])('%s', async ([, asked, headers]) => {
    const { short, isShort, long } = await both(asked, headers?.());
    expect(short).toEqual(long);
    expect(isShort).toBe(true);
  });
});

describe('The server finds the words, and the short way does nothing, for', () => {
  test.for<[what: string, asked: Asked, headers?: () => Record<string, string>]>([
    ['an unreadable variable', { query: person, variables: { iin: 7 } }],
    ['a variable that is missing', { query: person }],
    ['a text that cannot be stored', { query: person, variables: { iin, more: 'a\u0000b' } }],
    ['variables in a list', { query: person, variables: [iin] }],
    ['variables in a text', { query: person, variables: '{}' }],
    ['a name that is none', { query: several, operationName: 7 }],
    ['no such operation', { query: several, operationName: 'c' }],
    ['several operations without a name', { query: several }],
    [
      'a mutation',
      {
        query:
          'mutation { announceMaintenance(input: { system: SHEP, from: "2030-01-01T00:00:00+05:00", until: "2030-01-01T01:00:00+05:00", reason: "x" }) { __typename } }',
      },
      () => clerk,
    ],
    ['a document with a fault', { query: '{ none }' }],
    [
      'more people than a request may ask about',
      {
        query: 'query ($iins: [IIN!]!) { persons(iins: $iins) { iin } }',
        variables: { iins: [iin, iin, iin] },
      },
    ],
    ['an unreadable purpose', { query: '{ __typename }' }, () => ({ 'tirek-purpose': '{' })],
    ['a media type that is none of ours', { query: '{ __typename }' }, () => ({ accept: 'text/html' })],
    ['the name of a prototype as media type', { query: '{ __typename }' }, () => ({ accept: '__proto__' })],
  ])('%s', async ([, asked, headers]) => {
    const { short, isShort, long } = await both(asked, headers?.());
    expect(short).toEqual(long);
    expect(isShort).toBe(false);
  });
});

test('An account that asks too often is refused on both ways alike', async () => {
  const limited = await startGateway({ POINTS_PER_MINUTE: '60' });
  const headers = { authorization: `Bearer ${await limited.tokenOf('examiner')}` };
  const answers = [];
  for (let n = 0; n < 12; n += 1) answers.push(await limited.ask('{ viewer { account } }', {}, headers));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  await limited.stop();
});
