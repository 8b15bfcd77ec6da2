/** The public keys of the token issuer: fetched when they are needed, kept while the issuer cannot be reached. */
import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Clock } from '../kernel/clock.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { HttpConnection } from '../transport/http.ts';

export interface IssuerKeysParts {
  readonly connection: HttpConnection;
  readonly clock: Clock;
  /** Keys older than this are fetched again, ms. */
  readonly maxAgeMs: number;
  /** Least time between two fetches once keys are known, whoever asks with whatever key id, ms. */
  readonly cooldownMs: number;
  readonly timeoutMs: number;
}

const keySet = z.object({ keys: z.array(z.unknown()).max(100) });
/** Others may stand beside ours, of kinds that nobody here can use: they spoil nothing. */
const usableKey = z.looseObject({ kty: z.enum(['RSA', 'EC', 'OKP']) });

const maxBodyBytes = 200_000;
/** Least time between two fetches while no key was ever fetched, ms: until then nobody with a token is answered. */
const firstPauseMs = 1000;

/**
 * Finds the key of a token. A key that is not known may be a new one: the issuer is asked again, at most once per cooldown.
 * Throws RefusedError TOKENS_UNVERIFIABLE while no key was ever fetched, and what jose throws for an unknown key.
 */
export function createIssuerKeys(parts: IssuerKeysParts): JWTVerifyGetKey {
  const { connection, clock, timeoutMs } = parts;
  let known: JWTVerifyGetKey | null = null;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | undefined;

  async function fetchKeys(): Promise<void> {
    triedAt = clock.now();
    const answer = await connection.send({ method: 'GET', timeoutMs, maxBodyBytes });
    const set = answer.status === 200 ? keySet.safeParse(toJson(answer.body)) : undefined;
    if (!set?.success) return;
    const keys = set.data.keys.flatMap((key) => usableKey.safeParse(key).data ?? []);
    // An issuer that shows none that could be used has not taken the known ones back.
    if (keys.length === 0) return;
    known = createLocalJWKSet({ keys });
    fetchedAt = clock.now();
  }

  /** Never throws: an issuer that is away leaves the keys as they are. */
  async function refresh(): Promise<void> {
    const pauseMs = known === null ? Math.min(firstPauseMs, parts.cooldownMs) : parts.cooldownMs;
    if (clock.now() - triedAt < pauseMs) return fetching;
    fetching = fetchKeys()
      .catch(() => {})
      .finally(() => {
        fetching = undefined;
      });
    return fetching;
  }

  return async (header, token) => {
    if (known === null) await refresh();
    // Nobody waits for keys that are only old.
    else if (clock.now() - fetchedAt > parts.maxAgeMs) void refresh();
    if (known === null) throw new RefusedError('TOKENS_UNVERIFIABLE', 'tokens cannot be verified now');
    try {
      return await known(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await refresh();
      return known(header, token);
    }
  };
}

function toJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
