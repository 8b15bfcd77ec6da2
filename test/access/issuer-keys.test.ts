import { beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { createTokenScene, newPair, type Pair, type TokenScene } from './token-scene.ts';

let pair: Pair;
let other: Pair;
let scene: TokenScene;
beforeAll(async () => {
  [pair, other] = [await newPair(), await newPair()];
});
beforeEach(() => {
  scene = createTokenScene(pair);
});

test.for([{ kty: 'AKP', kid: 'x' }, { kty: 7 }, {}, null, 'RSA'])(
  'Keys of a kind that the gateway cannot use (%j) disturb no other key',
  async (odd) => {
    scene.seen.oddKeys = [odd];
    await expect(scene.verify()).resolves.toMatchObject({ id: 'an-account' });
  },
);

test('The gateway fetches keys that it never had after a second, and not before', async () => {
  scene.seen.away = true;
  await scene.verify().catch(() => {});
  scene.clock.advance(900);
  scene.seen.away = false;
  await expect(scene.verify()).rejects.toMatchObject({ code: 'TOKENS_UNVERIFIABLE' });
  scene.clock.advance(100);
  await expect(scene.verify()).resolves.toMatchObject({ id: 'an-account' });
  expect(scene.seen.fetches).toBe(2);
});

test('The gateway fetches new keys at once, without a restart', async () => {
  await scene.verify();
  scene.seen.published.push({ kid: 'k2', key: other });
  scene.clock.advance(31_000);
  await expect(scene.verify({ key: other, header: { kid: 'k2' } })).resolves.toMatchObject({
    id: 'an-account',
  });
  expect(scene.seen.fetches).toBe(2);
});

test('Withdrawn keys end their tokens, verified ones included', async () => {
  scene.seen.published.push({ kid: 'k2', key: other });
  const claims = { exp: scene.seconds() + 3000 };
  const token = `Bearer ${await scene.tokenOf({ claims })}`;
  const another = `Bearer ${await scene.tokenOf({ claims, key: other, header: { kid: 'k2' } })}`;
  await scene.verifier.verify(token);
  await scene.verifier.verify(another);
  scene.seen.published = [{ kid: 'k2', key: other }];
  scene.clock.advance(599_000);
  await expect(scene.verifier.verify(token)).resolves.toMatchObject({ id: 'an-account' });
  expect(scene.seen.fetches).toBe(1);
  scene.clock.advance(2000);
  await until(() =>
    scene.verifier.verify(token).then(
      () => false,
      (error) => error.code === 'UNAUTHENTICATED',
    ),
  );
  await expect(scene.verifier.verify(another)).resolves.toMatchObject({ id: 'an-account' });
});

test('Keys that are published again under the same name with other bytes end the tokens of the first', async () => {
  const token = `Bearer ${await scene.tokenOf({ claims: { exp: scene.seconds() + 3000 } })}`;
  await scene.verifier.verify(token);
  scene.seen.published = [{ kid: 'k1', key: other }];
  scene.clock.advance(601_000);
  await until(() =>
    scene.verifier.verify(token).then(
      () => false,
      (error) => error.code === 'UNAUTHENTICATED',
    ),
  );
});

test('Unchanged keys cause no second verification of a token', async () => {
  const token = `Bearer ${await scene.tokenOf({ claims: { exp: scene.seconds() + 3000 } })}`;
  const viewer = await scene.verifier.verify(token);
  scene.clock.advance(601_000);
  expect(await scene.verifier.verify(token)).toBe(viewer);
  await until(() => scene.seen.fetches === 2);
  expect(await scene.verifier.verify(token)).toBe(viewer);
});

test('The gateway does not repeat the fetch for a key that no issuer has', async () => {
  await scene.verify();
  for (let i = 0; i < 50; i += 1) await scene.verify({ header: { kid: `x${i}` } }).catch(() => {});
  expect(scene.seen.fetches).toBe(1);
});

test('Known keys stay in use for ten minutes while the issuer is away', async () => {
  await scene.verify();
  scene.seen.away = true;
  for (let minute = 0; minute < 10; minute += 1) {
    scene.clock.advance(60_000);
    await expect(scene.verify()).resolves.toMatchObject({ id: 'an-account' });
  }
});

test('The gateway verifies no token with keys that it never fetched', async () => {
  scene.seen.away = true;
  await expect(scene.verify()).rejects.toMatchObject({ code: 'TOKENS_UNVERIFIABLE' });
  scene.seen.away = false;
  scene.clock.advance(31_000);
  await expect(scene.verify()).resolves.toMatchObject({ id: 'an-account' });
});
