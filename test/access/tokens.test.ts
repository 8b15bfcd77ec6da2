import { createHmac } from 'node:crypto';
import { exportSPKI } from 'jose';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  audience,
  createTokenScene,
  issuer,
  newPair,
  type Pair,
  part,
  type TokenScene,
} from './token-scene.ts';

let pair: Pair;
let other: Pair;
let scene: TokenScene;
beforeAll(async () => {
  [pair, other] = [await newPair(), await newPair()];
});
beforeEach(() => {
  scene = createTokenScene(pair);
});

test('A good token gives its viewer, and the gateway verifies it once', async () => {
  const token = await scene.tokenOf({ claims: { org_bin: '260140900011', org_name: 'Department' } });
  const viewer = await scene.verifier.verify(`Bearer ${token}`);
  expect(viewer).toMatchObject({
    id: 'an-account',
    kind: 'PERSON',
    routes: ['STATE_CORPORATION', 'PROACTIVE'],
    ownIin: null,
    citizen: null,
  });
  expect(viewer.organisation).toEqual({ bin: '260140900011', name: 'Department' });
  expect(await scene.verifier.verify(`Bearer ${token}`)).toBe(viewer);
  expect(scene.seen.fetches).toBe(1);
});

test('A token names the state services whose cases its holder decides; a claim of another form is refused', async () => {
  const claims = { roles: ['provider'], state_services: ['ENPF_PAYMENTS', 'ANOTHER'] };
  expect(await scene.verify({ claims })).toMatchObject({
    provides: ['ENPF_PAYMENTS'],
    scopes: [],
    routes: [],
  });
  await expect(
    scene.verify({ claims: { ...claims, state_services: 'ENPF_PAYMENTS' } }),
  ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test.for([
  ['expired', { claims: { exp: Math.floor(Date.UTC(2026, 10, 21, 11, 0) / 1000) } }],
  ['not valid yet', { claims: { nbf: Math.floor(Date.UTC(2026, 10, 21, 13, 0) / 1000) } }],
  ['of another issuer', { claims: { iss: 'urn:else' } }],
  ['for another audience', { claims: { aud: 'else' } }],
  ['without an end', { claims: { exp: undefined } }],
  ['without a subject', { claims: { sub: undefined } }],
  ['with a subject that could break a line', { claims: { sub: 'a\r\nb' } }],
  ['with an IIN for a subject', { claims: { sub: 'iin:900101490009' } }],
  ['with a key id of another key', { header: { kid: 'k2' } }],
  ['with a key id that looks like a path', { header: { kid: '../../etc/passwd' } }],
  ['with a key id that looks like a query', { header: { kid: "k1' or '1'='1" } }],
] as const)('The gateway refuses a token that is %s, and gives no reason', async ([, wish]) => {
  await expect(scene.verify(wish)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: 'expected the header Authorization: Bearer and a valid token',
  });
});

test('The gateway refuses a token signed by another key, by none, or by a public key as a secret', async () => {
  const refused = { code: 'UNAUTHENTICATED' };
  await expect(scene.verify({ key: other })).rejects.toMatchObject(refused);
  const payload = part({
    iss: issuer,
    aud: audience,
    sub: 'x',
    exp: scene.seconds() + 600,
    roles: ['operator'],
  });
  for (const alg of ['none', 'None', 'NONE']) {
    await expect(scene.verifier.verify(`Bearer ${part({ alg })}.${payload}.`)).rejects.toMatchObject(refused);
  }
  const head = part({ alg: 'HS256', kid: 'k1' });
  const secret = await exportSPKI(pair.publicKey);
  const mac = createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url');
  await expect(scene.verifier.verify(`Bearer ${head}.${payload}.${mac}`)).rejects.toMatchObject(refused);
});

test('The gateway refuses unread a header of another form and a token of a megabyte', async () => {
  for (const header of [
    '',
    'Bearer',
    'Basic dXNlcjpwdw==',
    'Bearer a b',
    `Bearer ${'a'.repeat(1_000_000)}`,
  ]) {
    await expect(scene.verifier.verify(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  }
  expect(scene.seen.fetches).toBe(0);
});

test('A token is not good beyond its end, however often it was verified before', async () => {
  const token = `Bearer ${await scene.tokenOf()}`;
  await scene.verifier.verify(token);
  scene.clock.advance(10 * 60_000 + 31_000);
  await expect(scene.verifier.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
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
] as const)('A token %s is good: %o, %s', async ([, { iat, exp }, isGood]) => {
  const now = scene.seconds();
  const claims = { iat: typeof iat === 'number' ? now + iat : iat, exp: now + exp };
  const answered = scene.verify({ claims }).then(
    () => true,
    () => false,
  );
  expect(await answered).toBe(isGood);
});

test('A token with a life of years is good for an hour, even after a verification', async () => {
  const token = `Bearer ${await scene.tokenOf({ claims: { exp: scene.seconds() + 365 * 24 * hour } })}`;
  await scene.verifier.verify(token);
  scene.clock.advance((hour - 60) * 1000);
  await scene.verifier.verify(token);
  scene.clock.advance(120_000);
  await expect(scene.verifier.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
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
] as const)('A token with the head %s (%o) is taken: %s', async ([, header, isTaken]) => {
  const token = await scene.signed({ alg: 'ES256', kid: 'k1', ...header });
  const answered = scene.verifier.verify(`Bearer ${token}`).then(
    () => true,
    (error) => error.code,
  );
  expect(await answered).toBe(isTaken || 'UNAUTHENTICATED');
});

test('A machine has the scopes of its token, and no scope that its role lacks', async () => {
  const claims = { roles: ['agency'], scope: 'DISABILITY ADMIN' };
  expect(await scene.verify({ claims })).toMatchObject({
    kind: 'CLIENT',
    scopes: ['DISABILITY'],
    routes: [],
  });
  expect(await scene.verify({ claims: { roles: ['operator'], scope: 'IDENTITY' } })).toMatchObject({
    scopes: [],
  });
  expect(await scene.verify({ claims: { roles: ['king'] } })).toMatchObject({ roles: [], scopes: [] });
});

test('A machine whose token names no scope has none', async () => {
  for (const scope of [undefined, '', 'openid profile', 'disability']) {
    const claims = { roles: ['agency'], ...(scope !== undefined && { scope }) };
    expect(await scene.verify({ claims }), scope).toMatchObject({ kind: 'CLIENT', scopes: [] });
  }
  const both = { roles: ['agency', 'specialist'], scope: 'openid' };
  expect(await scene.verify({ claims: both })).toMatchObject({ scopes: [] });
});

test('A scope of sign-in (openid) takes nothing from a role; a scope of the gateway bounds it', async () => {
  const scopesFor = async (scope: string) =>
    (await scene.verify({ claims: { roles: ['examiner'], scope } })).scopes;
  expect(await scopesFor('openid profile')).toEqual(['IDENTITY', 'DISABILITY']);
  expect(await scopesFor('')).toEqual(['IDENTITY', 'DISABILITY']);
  expect(await scopesFor('openid DISABILITY')).toEqual(['DISABILITY']);
  expect(await scopesFor('PENSION')).toEqual([]);
});
test.for([
  ['U+0000', '\u0000'],
  ['U+FFFE', '\uFFFE'],
  ['U+FFFF', '\uFFFF'],
  ['half a character', '\uD800'],
  ['the other half', '\uDFFF'],
  ['a line end', '\n'],
])(
  'The gateway refuses a claim with %s, which no message to a system could carry',
  async ([, character = '']) => {
    for (const name of ['org_name', 'sub', 'org_bin', 'iin']) {
      const claims = { org_bin: '260140900011', [name]: `Department${character}` };
      await expect(scene.verify({ claims })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  },
);
