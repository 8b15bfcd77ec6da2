import { afterAll, beforeAll, expect, test } from 'vitest';
import { roleNames } from '../../../src/access/roles.ts';
import type { Base } from '../../../src/app/base.ts';
import { createDemoToken } from '../../../src/app/demo-token.ts';
import { readConfig } from '../../../src/config/config.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const tokenFor = (role: string) => fetch(`${gateway.address}/graphiql/tokens/${role}`, { method: 'POST' });

test.for(roleNames)(
  'The page gets a token of the invented %s, who may drill a request of theirs',
  async (role) => {
    const { token } = (await (await tokenFor(role)).json()) as { token: string };
    const authorization = `Bearer ${token}`;
    const { data, tirek } = await gateway.ask('{ viewer { roles } }', {}, { authorization });
    expect([data.viewer.roles, tirek.viewer]).toEqual([[role], role === 'agency' ? 'CLIENT' : 'PERSON']);
    const drilled = { authorization, 'tirek-drill': 'PERSON_REGISTER=down' };
    expect((await gateway.ask('{ viewer { roles } }', {}, drilled)).errors).toEqual([]);
  },
);

test.for(['king', 'toString', 'citizen%2f..%2f..', ''])(
  'There is no token for the role "%s"',
  async (role) => {
    const answer = await tokenFor(role);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  },
);

test('A silent issuer is told as such, without its answer', async () => {
  const connect = () => ({
    send: async () => ({ status: 500, body: Buffer.from('secret') }),
    close: async () => {},
  });
  const ask = createDemoToken(base({}), connect as never);
  await expect(ask?.('citizen')).rejects.toThrow('expected the simulated issuer, which does not answer');
});

const simulated = { control: 'http://127.0.0.1:1/', systems: {}, tokens: 'http://127.0.0.1:4013/' };
const base = (settings: object, more: object = { simulated }) =>
  ({ config: { ...readConfig({}), ...settings }, ...more }) as Base;
const own = {
  AUTH_JWKS_URL: 'http://127.0.0.1:4013/jwks',
  AUTH_ISSUER: 'urn:tirek:mock-issuer',
  AUTH_AUDIENCE: 'tirek',
};
const other = { AUTH_JWKS_URL: 'https://id.example.kz/jwks' };

test.for([
  ['in the demo', base({}), true],
  ['in the demo with a secret', base({ MOCKS_SECRET: 'secret' }), true],
  ['in the demo with another issuer', base({ ...own, ...other }), false],
  ['in a sandbox that trusts the simulated issuer', base({ PROFILE: 'sandbox', ...own }), true],
  ['in a sandbox with another issuer', base({ PROFILE: 'sandbox', ...own, ...other }), false],
  ['in a sandbox with another name of it', base({ PROFILE: 'sandbox', ...own, AUTH_ISSUER: 'x' }), false],
  ['in a sandbox with another audience', base({ PROFILE: 'sandbox', ...own, AUTH_AUDIENCE: 'x' }), false],
  ['in a sandbox with a secret', base({ PROFILE: 'sandbox', ...own, MOCKS_SECRET: 'secret' }), false],
  ['in production', base({ PROFILE: 'production', ...own }), false],
  ['where every system is real', base({}, { simulated: null }), false],
] as const)('The page offers tokens of invented people, or not, as it should %s', ([, parts, offered]) => {
  expect(createDemoToken(parts, (() => ({})) as never) !== null).toBe(offered);
});
