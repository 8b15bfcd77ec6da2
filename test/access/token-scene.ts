/** An issuer of tokens and a gateway that verifies them, without a socket between. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { noTerms } from '../../src/access/clients/terms.ts';
import { createIssuerKeys } from '../../src/access/issuer-keys.ts';
import { createTokenVerifier } from '../../src/access/token-verifier.ts';
import { TransportError } from '../../src/transport/transport-error.ts';
import { createTestClock } from '../support/clock.ts';
import { hashOf } from '../support/viewers.ts';

export type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

export const issuer = 'urn:test:issuer';
export const audience = 'tirek';

export const newPair = (): Promise<Pair> => generateKeyPair('ES256', { extractable: true });

interface Wish {
  readonly key?: Pair;
  readonly header?: object;
  readonly claims?: Record<string, unknown>;
}

export const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export type TokenScene = ReturnType<typeof createTokenScene>;

/** @param pair the issuer's first key, `k1` */
export function createTokenScene(pair: Pair) {
  const clock = createTestClock();
  /** The issuer as the gateway sees it. */
  const seen = {
    published: [{ kid: 'k1', key: pair }],
    away: false,
    /** Entries of its list beside the keys that are published. */
    oddKeys: [] as unknown[],
    fetches: 0,
  };
  const connection = {
    async send() {
      seen.fetches += 1;
      if (seen.away) throw new TransportError('connection');
      const keys = await Promise.all(
        seen.published.map(async ({ kid, key }) => ({
          ...(await exportJWK(key.publicKey)),
          kid,
          alg: 'ES256',
        })),
      );
      return {
        status: 200,
        headers: {},
        body: Buffer.from(JSON.stringify({ keys: [...seen.oddKeys, ...keys] })),
      };
    },
    async close() {},
  };
  const keys = createIssuerKeys({
    connection: connection as never,
    clock,
    maxAgeMs: 600_000,
    cooldownMs: 30_000,
    timeoutMs: 1000,
  });
  const verifier = createTokenVerifier({
    issuer,
    audience,
    keys,
    clockSkewSeconds: 30,
    clock,
    termsOf: () => noTerms,
    hashOf,
    maxAgeSeconds: 3600,
  });
  const seconds = () => Math.floor(clock.now() / 1000);

  async function tokenOf({ key = pair, header = {}, claims = {} }: Wish = {}): Promise<string> {
    const now = seconds();
    const usual = {
      iss: issuer,
      aud: audience,
      sub: 'an-account',
      iat: now,
      exp: now + 600,
      roles: ['specialist'],
    };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header })
      .sign(key.privateKey);
  }

  /** Signed with any head: a library would refuse to write some of them. */
  async function signed(header: object): Promise<string> {
    const [, payload = ''] = (await tokenOf()).split('.');
    const input = `${part(header)}.${payload}`;
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    const bytes = await crypto.subtle.sign(algorithm, pair.privateKey, Buffer.from(input));
    return `${input}.${Buffer.from(bytes).toString('base64url')}`;
  }

  return {
    clock,
    seen,
    verifier,
    seconds,
    tokenOf,
    signed,
    verify: async (wish?: Wish) => verifier.verify(`Bearer ${await tokenOf(wish)}`),
  };
}
