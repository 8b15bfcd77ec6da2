import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noTerms } from '../../src/access/clients/terms.ts';
import { createIssuerKeys } from '../../src/access/issuer-keys.ts';
import { createTokenVerifier, type TokenVerifier } from '../../src/access/token-verifier.ts';
import { TransportError } from '../../src/transport/transport-error.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { until } from '../support/until.ts';
import { hashOf } from '../support/viewers.ts';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

const issuer = 'urn:test:issuer';
const audience = 'tirek';
let pair: Pair;
let other: Pair;
beforeAll(async () => {
  pair = await generateKeyPair('ES256', { extractable: true });
  other = await generateKeyPair('ES256', { extractable: true });
});

/** The issuer as the gateway sees it. */
let published: { kid: string; key: Pair }[];
let away: boolean;
/** What stands in its list beside the keys that are published. */
let oddKeys: unknown[];
let fetches: number;
let clock: TestClock;
let verifier: TokenVerifier;

const connection = {
  async send() {
    fetches += 1;
    if (away) throw new TransportError('connection');
    const keys = await Promise.all(
      published.map(async ({ kid, key }) => ({ ...(await exportJWK(key.publicKey)), kid, alg: 'ES256' })),
    );
    return { status: 200, headers: {}, body: Buffer.from(JSON.stringify({ keys: [...oddKeys, ...keys] })) };
  },
  async close() {},
};

beforeEach(() => {
  published = [{ kid: 'k1', key: pair }];
  away = false;
  oddKeys = [];
  fetches = 0;
  clock = createTestClock();
  const keys = createIssuerKeys({
    connection: connection as never,
    clock,
    maxAgeMs: 600_000,
    cooldownMs: 30_000,
    timeoutMs: 1000,
  });
  verifier = createTokenVerifier({
    issuer,
    audience,
    keys,
    clockSkewSeconds: 30,
    clock,
    termsOf: () => noTerms,
    hashOf,
    maxAgeSeconds: 3600,
  });
});

const seconds = () => Math.floor(clock.now() / 1000);

interface Wish {
  readonly key?: Pair;
  readonly header?: object;
  readonly claims?: Record<string, unknown>;
}

async function tokenOf({ key = pair, header = {}, claims = {} }: Wish = {}): Promise<string> {
  const now = seconds();
  const usual = {
    iss: issuer,
    aud: audience,
    sub: 'somebody',
    iat: now,
    exp: now + 600,
    roles: ['specialist'],
  };
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header })
    .sign(key.privateKey);
}

/** Signed whatever its head says: a library would refuse to write some of them. */
async function signed(header: object): Promise<string> {
  const [, payload = ''] = (await tokenOf()).split('.');
  const input = `${part(header)}.${payload}`;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const bytes = await crypto.subtle.sign(algorithm, pair.privateKey, Buffer.from(input));
  return `${input}.${Buffer.from(bytes).toString('base64url')}`;
}

const verify = async (wish?: Wish) => verifier.verify(`Bearer ${await tokenOf(wish)}`);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a good token gives its viewer, and is verified once', async () => {
  const token = await tokenOf({ claims: { org_bin: '260140900011', org_name: 'Department' } });
  const viewer = await verifier.verify(`Bearer ${token}`);
  expect(viewer).toMatchObject({
    id: 'somebody',
    kind: 'PERSON',
    routes: ['STATE_CORPORATION', 'PROACTIVE'],
    ownIin: null,
    citizen: null,
  });
  expect(viewer.organisation).toEqual({ bin: '260140900011', name: 'Department' });
  expect(await verifier.verify(`Bearer ${token}`)).toBe(viewer);
  expect(fetches).toBe(1);
});

test.for([
  ['expired', { claims: { exp: Math.floor(Date.UTC(2026, 10, 21, 11, 0) / 1000) } }],
  ['not valid yet', { claims: { nbf: Math.floor(Date.UTC(2026, 10, 21, 13, 0) / 1000) } }],
  ['of another issuer', { claims: { iss: 'urn:else' } }],
  ['for somebody else', { claims: { aud: 'else' } }],
  ['without an end', { claims: { exp: undefined } }],
  ['without a subject', { claims: { sub: undefined } }],
  ['with a subject that could break a line', { claims: { sub: 'a\r\nb' } }],
  ['with an IIN for a subject', { claims: { sub: 'iin:900101490009' } }],
  ['with a key id of another key', { header: { kid: 'k2' } }],
  ['with a key id that looks like a path', { header: { kid: '../../etc/passwd' } }],
  ['with a key id that looks like a query', { header: { kid: "k1' or '1'='1" } }],
] as const)('a token that is %s is refused, and nobody is told why', async ([, wish]) => {
  await expect(verify(wish)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: 'expected the header Authorization: Bearer and a valid token',
  });
});

test('a token signed by another key, by none, or by a public key taken for a secret is refused', async () => {
  const refused = { code: 'UNAUTHENTICATED' };
  await expect(verify({ key: other })).rejects.toMatchObject(refused);
  const payload = part({ iss: issuer, aud: audience, sub: 'x', exp: seconds() + 600, roles: ['operator'] });
  for (const alg of ['none', 'None', 'NONE']) {
    await expect(verifier.verify(`Bearer ${part({ alg })}.${payload}.`)).rejects.toMatchObject(refused);
  }
  const head = part({ alg: 'HS256', kid: 'k1' });
  const secret = await exportSPKI(pair.publicKey);
  const mac = createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url');
  await expect(verifier.verify(`Bearer ${head}.${payload}.${mac}`)).rejects.toMatchObject(refused);
});

test('a header of other forms, and a megabyte of a token, are refused unread', async () => {
  for (const header of [
    '',
    'Bearer',
    'Basic dXNlcjpwdw==',
    'Bearer a b',
    `Bearer ${'a'.repeat(1_000_000)}`,
  ]) {
    await expect(verifier.verify(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  }
  expect(fetches).toBe(0);
});

test('a token is not good beyond its end, however often it was verified before', async () => {
  const token = `Bearer ${await tokenOf()}`;
  await verifier.verify(token);
  clock.advance(10 * 60_000 + 31_000);
  await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

/** Seconds before and after now. */
const hour = 3600;

test.for([
  ['made an hour ago', { iat: -hour, exp: 60 }, true],
  ['made an hour ago by a clock that is slow', { iat: -hour - 25, exp: 60 }, true],
  ['made more than an hour ago, whatever its end', { iat: -hour - 60, exp: 30 * hour }, false],
  ['made now, to last for ten years', { iat: 0, exp: 10 * 365 * 24 * hour }, true],
  ['made in the future', { iat: 120, exp: hour }, false],
  ['made at no known time, in its last hour', { iat: undefined, exp: hour }, true],
  ['made at no known time, to last for longer', { iat: undefined, exp: hour + 60 }, false],
  ['made at a time that is no number', { iat: 'now', exp: hour }, false],
] as const)('a token %s is good: %o, %s', async ([, { iat, exp }, isGood]) => {
  const now = seconds();
  const claims = { iat: typeof iat === 'number' ? now + iat : iat, exp: now + exp };
  const answered = verify({ claims }).then(
    () => true,
    () => false,
  );
  expect(await answered).toBe(isGood);
});

test('a token that lasts for years is good for an hour, also where it was verified before', async () => {
  const token = `Bearer ${await tokenOf({ claims: { exp: seconds() + 365 * 24 * hour } })}`;
  await verifier.verify(token);
  clock.advance((hour - 60) * 1000);
  await verifier.verify(token);
  clock.advance(120_000);
  await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test.for([
  ['an access token (RFC 9068)', { typ: 'at+jwt' }, true],
  ['the same with its whole media type', { typ: 'application/at+jwt' }, true],
  ['a token of older issuers', { typ: 'JWT' }, true],
  ['the same in small letters', { typ: 'jwt' }, true],
  ['a token that says nothing of itself', {}, true],
  ['a proof of possession', { typ: 'dpop+jwt' }, false],
  ['a logout token', { typ: 'logout+jwt' }, false],
  ['a security event', { typ: 'secevent+jwt' }, false],
  ['a verifiable credential', { typ: 'vc+jwt' }, false],
  ['one of an empty type', { typ: '' }, false],
  ['one that only begins like one', { typ: 'JWTx' }, false],
  ['a token within a token', { cty: 'JWT' }, false],
  ['one with an extension that must be understood', { crit: ['exp'], exp: 1 }, false],
  ['one whose content is not encoded', { b64: false, crit: ['b64'] }, false],
  ['one whose content is said to be encoded', { b64: true, crit: ['b64'] }, false],
] as const)('by its head, %s (%o) is taken: %s', async ([, header, isTaken]) => {
  const token = await signed({ alg: 'ES256', kid: 'k1', ...header });
  const answered = verifier.verify(`Bearer ${token}`).then(
    () => true,
    (error) => error.code,
  );
  expect(await answered).toBe(isTaken || 'UNAUTHENTICATED');
});

test('a machine has the scopes that its token grants, and none that its role has not', async () => {
  const claims = { roles: ['agency'], scope: 'DISABILITY ADMIN' };
  expect(await verify({ claims })).toMatchObject({ kind: 'CLIENT', scopes: ['DISABILITY'], routes: [] });
  expect(await verify({ claims: { roles: ['operator'], scope: 'IDENTITY' } })).toMatchObject({ scopes: [] });
  expect(await verify({ claims: { roles: ['king'] } })).toMatchObject({ roles: [], scopes: [] });
});

test('a machine whose token names no scope has none', async () => {
  for (const scope of [undefined, '', 'openid profile', 'disability']) {
    const claims = { roles: ['agency'], ...(scope !== undefined && { scope }) };
    expect(await verify({ claims }), scope).toMatchObject({ kind: 'CLIENT', scopes: [] });
  }
  const both = { roles: ['agency', 'specialist'], scope: 'openid' };
  expect(await verify({ claims: both })).toMatchObject({ scopes: [] });
});

test('what a person signed in for (openid) takes nothing from his role; a scope of ours bounds it', async () => {
  const scopesFor = async (scope: string) =>
    (await verify({ claims: { roles: ['examiner'], scope } })).scopes;
  expect(await scopesFor('openid profile')).toEqual(['IDENTITY', 'DISABILITY']);
  expect(await scopesFor('')).toEqual(['IDENTITY', 'DISABILITY']);
  expect(await scopesFor('openid DISABILITY')).toEqual(['DISABILITY']);
  expect(await scopesFor('PENSION')).toEqual([]);
});

describe('keys', () => {
  test.for([{ kty: 'AKP', kid: 'x' }, { kty: 7 }, {}, null, 'RSA'])(
    'of a kind that nobody here can use (%j) spoil nothing',
    async (odd) => {
      oddKeys = [odd];
      await expect(verify()).resolves.toMatchObject({ id: 'somebody' });
    },
  );

  test('that were never fetched are tried again after a second, and not before', async () => {
    away = true;
    await verify().catch(() => {});
    clock.advance(900);
    away = false;
    await expect(verify()).rejects.toMatchObject({ code: 'TOKENS_UNVERIFIABLE' });
    clock.advance(100);
    await expect(verify()).resolves.toMatchObject({ id: 'somebody' });
    expect(fetches).toBe(2);
  });

  test('that are new are fetched at once, without a restart', async () => {
    await verify();
    published.push({ kid: 'k2', key: other });
    clock.advance(31_000);
    await expect(verify({ key: other, header: { kid: 'k2' } })).resolves.toMatchObject({ id: 'somebody' });
    expect(fetches).toBe(2);
  });

  test('that are withdrawn end their tokens, also those that were verified before', async () => {
    published.push({ kid: 'k2', key: other });
    const claims = { exp: seconds() + 3000 };
    const token = `Bearer ${await tokenOf({ claims })}`;
    const another = `Bearer ${await tokenOf({ claims, key: other, header: { kid: 'k2' } })}`;
    await verifier.verify(token);
    await verifier.verify(another);
    published = [{ kid: 'k2', key: other }];
    clock.advance(599_000);
    await expect(verifier.verify(token)).resolves.toMatchObject({ id: 'somebody' });
    expect(fetches).toBe(1);
    clock.advance(2000);
    await until(() =>
      verifier.verify(token).then(
        () => false,
        (error) => error.code === 'UNAUTHENTICATED',
      ),
    );
    await expect(verifier.verify(another)).resolves.toMatchObject({ id: 'somebody' });
  });

  test('that are published again under the same name with other bytes end the tokens of the first', async () => {
    const token = `Bearer ${await tokenOf({ claims: { exp: seconds() + 3000 } })}`;
    await verifier.verify(token);
    published = [{ kid: 'k1', key: other }];
    clock.advance(601_000);
    await until(() =>
      verifier.verify(token).then(
        () => false,
        (error) => error.code === 'UNAUTHENTICATED',
      ),
    );
  });

  test('that stay the same have no token verified again', async () => {
    const token = `Bearer ${await tokenOf({ claims: { exp: seconds() + 3000 } })}`;
    const viewer = await verifier.verify(token);
    clock.advance(601_000);
    expect(await verifier.verify(token)).toBe(viewer);
    await until(() => fetches === 2);
    expect(await verifier.verify(token)).toBe(viewer);
  });

  test('that nobody has are not fetched again and again', async () => {
    await verify();
    for (let i = 0; i < 50; i += 1) await verify({ header: { kid: `x${i}` } }).catch(() => {});
    expect(fetches).toBe(1);
  });

  test('that are known go on being used while the issuer is away for ten minutes', async () => {
    await verify();
    away = true;
    for (let minute = 0; minute < 10; minute += 1) {
      clock.advance(60_000);
      await expect(verify()).resolves.toMatchObject({ id: 'somebody' });
    }
  });

  test('that were never fetched are another matter: no token can be verified', async () => {
    away = true;
    await expect(verify()).rejects.toMatchObject({ code: 'TOKENS_UNVERIFIABLE' });
    away = false;
    clock.advance(31_000);
    await expect(verify()).resolves.toMatchObject({ id: 'somebody' });
  });
});
