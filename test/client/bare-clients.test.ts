/** Clients as their READMEs begin: no policy, no possible types, no plugin. No obligatory part may be lost. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { cacheExchange, createClient, fetchExchange } from '@urql/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const iin = '900101490009';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const questions = [
  `{ person(iin: "${iin}") { complete identity { known message } } }`,
  `{ person(iin: "${iin}") { disability { known message nextStep } pensionAccounts { known message } } }`,
  `{ person(iin: "${iin}") { appointments { known message } bankAccount(iban: "KZ4460185063039000T1") { known message } } }`,
  `{ persons(iins: ["${iin}", "1"]) { iin identity { known message nextStep } } }`,
  '{ personSearch(by: { document: { number: "N12345678" } }) { known message } }',
  '{ disabilityByCertificate(number: "MOCK-L-1") { known message } }',
  `{ bankAccounts(accounts: [{ account: { controlAccount: "KSN0017" }, iin: "${iin}" }]) { known message } }`,
  `{ dossier(input: { iin: "620315390007", stateService: ENPF_PAYMENTS, route: ENPF_WORKER }) { complete identity { known } disability { known message } } }`,
];
const drills = ['', 'PERSON_REGISTER=http500,DISABILITY_DATABANK=down,PENSION_FUND=drift,BANKS=down'];
const cases = questions.flatMap((question) => drills.map((drill) => [question, drill] as const));
const headersOf = (drill: string): Record<string, string> => (drill === '' ? {} : { 'tirek-drill': drill });

/** Without the fields that a client adds for itself. */
const plain = (data: unknown): unknown =>
  JSON.parse(
    JSON.stringify(data, (key, value) => (key === '__typename' || key === 'message' ? undefined : value)),
  );

test.for(cases)(
  'Apollo Client with a bare cache shows all of an answer: %s %s',
  async ([question, drill]) => {
    const link = new HttpLink({ uri: `${gateway.address}/graphql`, headers: headersOf(drill) });
    const client = new ApolloClient({ cache: new InMemoryCache(), link });
    const query = gql(question);
    const asked = await client.query({ query });
    const { data } = await client.query({ query, fetchPolicy: 'cache-only' });
    expect(data).toEqual(asked.data);
    expect(plain(data)).toEqual(plain((await gateway.ask(question, {}, headersOf(drill))).data));
    expect(JSON.stringify(data)).toMatch(/"known":(true|false)/);
  },
);

test.for(cases)(
  'The client urql with its defaults shows all of an answer: %s %s',
  async ([question, drill]) => {
    const client = createClient({
      url: `${gateway.address}/graphql`,
      exchanges: [cacheExchange, fetchExchange],
      preferGetMethod: false,
      fetchOptions: { headers: headersOf(drill) },
    });
    const { data, error } = await client.query(question, {}).toPromise();
    expect(error).toBeUndefined();
    const cached = await client.query(question, {}, { requestPolicy: 'cache-only' }).toPromise();
    expect(cached.data).toEqual(data);
    expect(plain(data)).toEqual(plain((await gateway.ask(question, {}, headersOf(drill))).data));
  },
);

test('A bare cache keeps only the changed record under an id: the result of a change has no id of its own', async () => {
  const cache = new InMemoryCache();
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: `${gateway.address}/graphql` }) });
  const mutation = gql`mutation ($i: OpenMaintenanceWindowInput!) { openMaintenanceWindow(input: $i) {
    maintenanceWindow { id system } result { __typename ... on Done { changedId } } } }`;
  const times = { startsAt: '2099-01-01T00:00:00+05:00', endsAt: '2099-01-01T01:00:00+05:00' };
  const i = { system: 'BANKS', ...times, reason: 'planned', idempotencyKey: 'bare-cache-1' };
  await client.mutate({ mutation, variables: { i } });
  const kept = Object.keys(cache.extract()).filter((key) => key !== 'ROOT_MUTATION' && key !== '__META');
  expect(kept).toEqual([expect.stringMatching(/^MaintenanceWindow:MW-/)]);
});
