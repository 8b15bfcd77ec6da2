import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const iin = '900101490009';
let gateway: TestGateway;
let operator: Record<string, string>;
let specialist: Record<string, string>;
beforeAll(async () => {
  gateway = await startGateway({ PROFILE: 'production', RETRY_MAX: '0' });
  operator = { authorization: `Bearer ${await gateway.tokenOf('operator')}` };
  specialist = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
});
afterAll(() => gateway.stop());

const purpose = 'purpose: { stateService: ENPF_PAYMENTS, applicationRef: "draft-1" }';
const question = `{ person(iin: "${iin}", ${purpose}) { identity { __typename
  ... on RegisterUnavailable { supportTicket { message { to subject } } } } } }`;

test('The gateway answers callers with a token alone; every answer names the profile and the viewer', async () => {
  const { data, tirek } = await gateway.ask(question, {}, specialist);
  expect(data.person.identity.__typename).toBe('IdentityRecord');
  expect(tirek).toMatchObject({ complete: true, drill: false, profile: 'production', viewer: 'PERSON' });
  const refused = await gateway.ask(question);
  expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
});

test.for([
  ['all of it', getIntrospectionQuery()],
  ['one type', '{ __type(name: "Query") { name } }'],
])('No caller can read the schema: %s', async ([, query = '']) => {
  const { status, errors, data } = await gateway.ask(query, {}, operator);
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
    new Set(['GRAPHQL_VALIDATION_FAILED']),
  );
});

test('No caller can guess the schema from the text of a refusal', async () => {
  const { errors, text } = await gateway.ask('{ viewe { account } }', {}, operator);
  expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(text).not.toContain('Did you mean');
  expect((await gateway.ask('{ __typename }', {}, operator)).data).toEqual({ __typename: 'Query' });
});

test.for(['/', '/graphiql', '/graphiql/page.json', '/graphiql/graphiql.js', '/graphiql/tokens/operator'])(
  'Production has no GraphiQL at %s',
  async (path) => {
    for (const method of ['GET', 'POST']) {
      const answer = await fetch(`${gateway.address}${path}`, { method, redirect: 'manual' });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  },
);

test('No caller can drill anything, by mutation or by header, and the schema has no cast', async () => {
  for (const mutation of [
    'mutation { drill(system: PENSION_FUND, fault: down) { endsAt } }',
    'mutation { endDrill(system: PENSION_FUND) { system { id } } }',
  ]) {
    const { errors } = await gateway.ask(mutation, {}, operator);
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
  for (const drill of ['PERSON_REGISTER=http500', 'SHEP=down', 'nonsense']) {
    const { data, tirek, headers } = await gateway.ask(question, {}, { ...specialist, 'tirek-drill': drill });
    expect(data.person.identity.__typename).toBe('IdentityRecord');
    expect(tirek.drill).toBe(false);
    expect(headers.get('tirek-drill')).toBeNull();
  }
  const { errors } = await gateway.ask('{ cast { iin } }', {}, operator);
  expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('The letter about an outage goes to the mailbox of the order', async () => {
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const { data } = await gateway.ask(question, {}, specialist);
  await gateway.endFault('PERSON_REGISTER');
  const { message } = data.person.identity.supportTicket;
  expect(message.to).toMatch(/@enbek\.kz$/);
  expect(message.subject).not.toContain('DRILL');
});

test('The gateway lets in the named front ends alone', async () => {
  const allowed = async (origin: string) =>
    (
      await fetch(`${gateway.address}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
    ).headers.get('access-control-allow-origin');
  expect(await allowed('https://front.example.kz')).toBe('https://front.example.kz');
  expect(await allowed('http://localhost:5173')).toBeNull();
});
