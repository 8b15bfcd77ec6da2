/** The way from the header `Authorization` to the viewer. */
import { hash } from 'node:crypto';
import { jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Clock, toJsDate } from '../kernel/clock.ts';
import { RefusedError } from '../kernel/errors.ts';
import { containsIin } from '../kernel/iin.ts';
import { isOneLine } from '../kernel/text.ts';
import type { Terms } from './clients/terms.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import { isRole, type Scope, scopes } from './roles.ts';
import { toViewer, type Viewer } from './viewer.ts';

interface TokenVerifierParts {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: IssuerKeys;
  /** Largest difference between the issuer's clock and ours, seconds. */
  readonly clockSkewSeconds: number;
  /** Longest life of a token, whatever end it names, seconds. */
  readonly maxAgeSeconds: number;
  readonly clock: Clock;
  readonly termsOf: (account: string) => Terms;
  /** Keyed hash of an IIN, as a text: it finds the records of a citizen. */
  readonly hashOf: (iin: string) => string;
}

/** Asymmetric algorithms only: a verifier with a shared secret could also write tokens. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
/** Characters at most: no token of ours is longer. */
const longestToken = 8000;
const remembered = 10_000;
/** The scope that is no kind of data: it lets its holder break simulated systems for a request. */
const drillScope = 'DRILL';

/** Head of an access token (RFC 9068), or one of no stated type. A token for another use says so; extensions are refused. */
const head = z.object({
  typ: z
    .string()
    .regex(/^(application\/)?(at\+)?jwt$/i)
    .optional(),
  cty: z.never().optional(),
  crit: z.never().optional(),
  b64: z.never().optional(),
});

const claims = z.object({
  /** The account is kept and shown as the actor, so it must hold no IIN. */
  sub: z
    .string()
    .regex(/^[\w.@:-]{1,100}$/)
    .refine((sub) => !containsIin(sub)),
  exp: z.number(),
  iat: z.number().optional(),
  roles: z.array(z.string()).max(20).default([]),
  org_bin: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  org_name: z.string().max(200).refine(isOneLine).optional(),
  /** State services whose cases the holder decides, beside the role provider. Left out: none. */
  state_services: z.array(z.string().max(60)).max(50).default([]),
  /** Words with spaces between: our scopes bound the roles, others belong to another system. */
  scope: z.string().max(500).optional(),
  iin: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
});

type Claims = z.infer<typeof claims>;

export function createTokenVerifier(parts: TokenVerifierParts) {
  const { issuer, audience, clock, clockSkewSeconds, maxAgeSeconds, keys } = parts;
  /** Verified tokens with their end (epoch ms), and the number of the key set that verified each. */
  const verified = new LRUCache<string, Awaited<ReturnType<typeof read>>>({ max: remembered });

  async function read(token: string) {
    const byKeys = await keys.ready();
    const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
      issuer,
      audience,
      algorithms,
      clockTolerance: clockSkewSeconds,
      currentDate: toJsDate(clock.now()),
      requiredClaims: ['sub', 'exp'],
    });
    head.parse(protectedHeader);
    const known = claims.parse(payload);
    const goodUntil = endOf(known, clock.now() / 1000);
    if (goodUntil === null) throw unauthenticated();
    return { viewer: viewerOf(known), goodUntil: goodUntil * 1000, byKeys };
  }

  /** End of a token, epoch seconds, at most the longest life after `iat`; without `iat` it begins that life before its end. */
  function endOf({ iat, exp }: Claims, now: number): number | null {
    const end = iat === undefined ? exp : Math.min(exp, iat + maxAgeSeconds);
    const begin = iat ?? exp - maxAgeSeconds;
    return begin - clockSkewSeconds <= now && now < end + clockSkewSeconds ? end : null;
  }

  function viewerOf({ sub, roles, org_bin, org_name, scope, iin, state_services }: Claims): Viewer {
    return toViewer(
      {
        id: sub,
        roles: roles.filter(isRole),
        organisation: org_bin === undefined ? null : { bin: org_bin, name: org_name ?? org_bin },
        grantedScopes: grantedScopes(scope, roles),
        iin: iin ?? null,
        stateServices: state_services,
        grantsDrill: wordsOf(scope).includes(drillScope),
        terms: parts.termsOf(sub),
      },
      parts.hashOf,
    );
  }

  return {
    /** @param header `Bearer …` @throws RefusedError UNAUTHENTICATED without the fault; TOKENS_UNVERIFIABLE without a key */
    async verify(header: string): Promise<Viewer> {
      const token = /^Bearer ([\w.~+/=-]+)$/i.exec(header)?.[1];
      if (token === undefined || token.length > longestToken) throw unauthenticated();
      const key = hash('sha256', token, 'base64');
      const known = verified.get(key);
      if (known && clock.now() < known.goodUntil && known.byKeys === keys.current()) return known.viewer;
      verified.delete(key);
      try {
        const fresh = await read(token);
        verified.set(key, fresh);
        return fresh.viewer;
      } catch (error) {
        throw error instanceof RefusedError ? error : unauthenticated();
      }
    },
  };
}

const wordsOf = (scope: string | undefined) => (scope ?? '').split(' ');

/** A machine has what its token names and nothing else; a person's token may name foreign scopes alone (`openid`). */
function grantedScopes(scope: string | undefined, roles: readonly string[]): readonly Scope[] | null {
  const named = wordsOf(scope).filter(isScope);
  return named.length > 0 || roles.includes('agency') ? named : null;
}

function isScope(text: string): text is Scope {
  return scopes.some((scope) => scope === text);
}

/** The error does not name the fault of a token: that would help only a forger. */
export function unauthenticated(): RefusedError {
  return new RefusedError('UNAUTHENTICATED', 'expected the header Authorization: Bearer and a valid token');
}
