import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { times } from './attack.ts';

/** Questions of a scanner of GraphQL servers, which looks for much work by one small document. */
const overloads = {
  'an alias more than a hundred': `{ ${times(101, (i) => `a${i}: __typename`)} }`,
  'an alias more than a hundred, within a fragment': `{ ...f } fragment f on Query { ${times(101, (i) => `a${i}: __typename`)} }`,
  'one field five hundred times': `{ ${times(500, () => '__typename')} }`,
  'one field five hundred times below': `{ viewer { ${times(500, () => 'kind')} } }`,
  'an unknown directive ten times': `{ __typename ${times(10, () => '@unknown')} }`,
  'a known directive ten times': `{ __typename ${times(10, () => '@include(if: true)')} }`,
  'ten different unknown directives': `{ __typename ${times(10, (i) => `@d${i}`)} }`,
  'types of fields of types': `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
  'types of fields of types, within fragments':
    '{ __schema { types { ...t } } } fragment t on __Type { fields { type { fields { type { fields { type { name } } } } } } }',
  'the types that types may be': `{ __type(name: "RegisterAnswer") { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { interfaces { name } } } } } } } }`,
};

/** The tokens of one gateway's simulated issuer are good at another. */
const settingsOf = (profile: string, { jwksUrl }: TestGateway) => ({
  PROFILE: profile,
  AUTH_ISSUER: 'urn:tirek:mock-issuer',
  AUTH_AUDIENCE: 'tirek',
  AUTH_JWKS_URL: jwksUrl,
});

describe.for(['demo', 'sandbox', 'production'] as const)('The profile %s', (profile) => {
  let issuer: TestGateway;
  let gateway: TestGateway;
  let headers: Record<string, string>;
  beforeAll(async () => {
    issuer = await startGateway();
    gateway = profile === 'demo' ? issuer : await startGateway(settingsOf(profile, issuer));
    headers = profile === 'demo' ? {} : { authorization: `Bearer ${await issuer.tokenOf('specialist')}` };
  });
  afterAll(async () => {
    if (gateway !== issuer) await gateway.stop();
    await issuer.stop();
  });

  test.for(Object.entries(overloads))('%s is refused in few words', async ([, query]) => {
    const { status, data, errors, text } = await gateway.ask(query, {}, headers);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    // One error for each copy would be the overload itself.
    expect(errors.length).toBeLessThan(10);
    expect(text.length).toBeLessThan(10_000);
  });

  test('A question of the usual size is answered', async () => {
    const { status, data } = await gateway.ask(`{ ${times(20, (i) => `a${i}: __typename`)} }`, {}, headers);
    expect([status, data.a19]).toEqual([200, 'Query']);
  });
});
