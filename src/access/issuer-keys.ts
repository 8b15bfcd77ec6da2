/** Public keys of the token issuer: fetched when they are needed, kept while the issuer cannot be reached. */
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Clock } from '../kernel/clock.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { HttpConnection } from '../transport/http.ts';

interface IssuerKeysParts {
  /** Leads to the address of the keys. */
  readonly connection: HttpConnection;
  readonly clock: Clock;
  /** Age at which keys are fetched again, ms. */
  readonly maxAgeMs: number;
  /** Least time between two fetches once keys are known, for all callers and key ids together, ms. */
  readonly cooldownMs: number;
  readonly timeoutMs: number;
}

export type IssuerKeys = ReturnType<typeof createIssuerKeys>;
const keySet = z.object({ keys: z.array(z.unknown()).max(100) });
/** Keys of other kinds may stand beside ours: they are ignored. */
const usableKey = z.looseObject({ kty: z.enum(['RSA', 'EC', 'OKP']) });
const maxBodyBytes = 200_000;
/** Least time between two fetches before the first success, ms: until then no caller with a token is answered. */
const firstPauseMs = 1000;
/** A placeholder: the connection knows the address. */
const address = new URL('http://issuer.invalid/');

export function createIssuerKeys({ connection, clock, timeoutMs, ...parts }: IssuerKeysParts) {
  let number = 0;
  let shown = '';
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;

  /** This file decides when keys are fetched: the library would ask at each question while the issuer is away. */
  const known = createRemoteJWKSet(address, {
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: Number.POSITIVE_INFINITY,
    timeoutDuration: timeoutMs * 2,
    async [customFetch]() {
      const { status, body } = await connection.send({ method: 'GET', timeoutMs, maxBodyBytes });
      const { keys } = keySet.parse(status === 200 ? JSON.parse(body.toString('utf8')) : undefined);
      const usable = keys.flatMap((key) => usableKey.safeParse(key).data ?? []);
      // An issuer that shows no usable key has not withdrawn the known ones.
      if (usable.length === 0) throw new Error('expected a key that can be used');
      return Response.json({ keys: usable });
    },
  });

  async function fetchKeys(): Promise<void> {
    await known.reload();
    fetchedAt = clock.now();
    const now = JSON.stringify(known.jwks());
    if (now !== shown) number += 1;
    shown = now;
  }

  /** Fetches the keys. Never throws: while the issuer is away the keys stay as they are. */
  async function refresh(): Promise<void> {
    const pauseMs = number === 0 ? Math.min(firstPauseMs, parts.cooldownMs) : parts.cooldownMs;
    // A fetch that is under way is waited for: there is one at a time.
    if (!known.reloading && clock.now() - triedAt < pauseMs) return;
    if (!known.reloading) triedAt = clock.now();
    await fetchKeys().catch(() => {});
  }

  /** Number of the key set that verifies tokens; 0: none was ever fetched. Old keys are fetched again, and no caller waits. */
  function current(): number {
    if (number > 0 && clock.now() - fetchedAt > parts.maxAgeMs) void refresh();
    return number;
  }

  return {
    current,
    /** The same number, once there are keys. @throws RefusedError TOKENS_UNVERIFIABLE while none was ever fetched */
    async ready(): Promise<number> {
      if (number === 0) await refresh();
      if (number === 0) throw new RefusedError('TOKENS_UNVERIFIABLE', 'tokens cannot be verified now');
      return current();
    },
    /** Finds the key of a token. For an unknown one the issuer is asked again, once per cooldown; jose's errors pass through. */
    async find(...[header, token]: Parameters<JWTVerifyGetKey>) {
      try {
        return await known(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await refresh();
        return known(header, token);
      }
    },
  };
}
