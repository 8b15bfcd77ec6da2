import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIin } from '../../mocks/people/iin.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let issuer: string;
beforeAll(async () => {
  gateway = await startGateway({ AUTH_KEYS_COOLDOWN_MS: '100' });
  issuer = gateway.jwksUrl.replace(/jwks$/, '');
});
afterAll(() => gateway.stop());

async function tokenFor(credentials: Record<string, string>) {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...credentials });
  const response = await fetch(`${issuer}token`, { method: 'POST', body });
  return (await response.json()) as { access_token?: string; error?: string };
}

const query = `{
  viewer { kind scopes routes organisation { name } }
  person(iin: "900101490009", purpose: { basis: { kind: STATUTE, reference: "Social Code 12" } }) {
    identity { __typename ... on Withheld { reason } }
    disability { __typename }
  }
}`;

test('A machine with client credentials sees the data of its scope and its basis, and nothing else', async () => {
  const { access_token: token } = await tokenFor({
    client_id: 'mock-agency-client',
    client_secret: 'mock-secret',
  });
  const { data } = await gateway.ask(query, {}, { authorization: `Bearer ${token}` });
  expect(data.viewer).toMatchObject({ kind: 'CLIENT', scopes: ['DISABILITY'], routes: [] });
  expect(data.person.identity).toEqual({ __typename: 'Withheld', reason: 'SCOPE' });
  expect(data.person.disability.__typename).not.toBe('Withheld');
});

test('Any invented person has a token as a citizen, with an account that does not reveal the person', async () => {
  for (const iin of ['150607590008', '770102490015']) {
    const authorization = `Bearer ${await gateway.tokenOf('citizen', iin)}`;
    const { data } = await gateway.ask('{ viewer { account roles } me { iin } }', {}, { authorization });
    expect(data).toMatchObject({ viewer: { roles: ['citizen'] }, me: { iin } });
    expect(data.viewer.account).not.toContain(iin);
  }
});

test.for([
  ['a person who might be real', 'citizen', buildIin('1990-01-01', false, 1) ?? ''],
  ['no number of a person', 'citizen', '12'],
  ['an officer', 'specialist', '900101490009'],
] as const)('The issuer gives no token of %s', async ([, role, iin]) => {
  const response = await fetch(`${issuer}people/${role}/token?iin=${iin}`, { method: 'POST' });
  expect([response.status, await response.json()]).toEqual([400, { error: 'unknown_person' }]);
});

test('The issuer refuses wrong credentials', async () => {
  const refused = await tokenFor({ client_id: 'mock-agency-client', client_secret: 'guessed' });
  expect(refused).toEqual({ error: 'invalid_client' });
});

test('Tokens of a new key of the issuer are good at once, and those of the old key still are', async () => {
  const before = await gateway.tokenOf('specialist');
  await gateway.ask('{ viewer { kind } }', {}, { authorization: `Bearer ${before}` });
  await fetch(`${issuer}rotate`, { method: 'POST' });
  await sleep(150);
  for (const token of [await gateway.tokenOf('specialist'), before]) {
    const { data } = await gateway.ask('{ viewer { account } }', {}, { authorization: `Bearer ${token}` });
    expect(data.viewer.account).toBe('mock-specialist');
  }
});

test('The log holds no token, and no part of one', async () => {
  const token = await gateway.tokenOf('citizen');
  await gateway.ask(query, {}, { authorization: `Bearer ${token}` });
  await gateway.ask(query, {}, { authorization: `Bearer ${token}x` });
  expect(gateway.logged()).not.toMatch(/eyJ|mock-citizen|900101490009/);
});
