/** The composition root's fourth part: the viewer, from the tokens of an issuer, or the demo viewer. */
import { readFileSync } from 'node:fs';
import { simulatedClients } from '../access/clients/simulated-clients.ts';
import { type ClientTerms, createTerms, parseClients } from '../access/clients/terms.ts';
import { createIssuerKeys } from '../access/issuer-keys.ts';
import type { RateLimit } from '../access/limits/rate-limit.ts';
import { createTokenVerifier, unauthenticated } from '../access/token-verifier.ts';
import { demoViewer, type Viewer } from '../access/viewer.ts';
import { ConfigError } from '../config/config.ts';
import type { Config } from '../config/settings.ts';
import type { Sealing } from '../storage/sealing.ts';
import type { Base } from './base.ts';
import type { Network } from './network.ts';

/** Issuer and audience of the simulated issuer's tokens. */
export const simulatedIssuer = { issuer: 'urn:tirek:mock-issuer', audience: 'tirek' };

interface ViewersParts {
  readonly rateLimit: RateLimit;
  readonly sealing: Sealing;
  readonly connect: Network['connect'];
}

const fetchTimeoutMs = 3000;
/** Age at which keys are fetched again, ms: tokens of a removed key become invalid. */
const keysMaxAgeMs = 600_000;

/**
 * @returns a function from the header `Authorization` to the viewer; it throws RefusedError UNAUTHENTICATED, also without a
 *   token outside the demo, and RATE_LIMITED
 * @throws ConfigError for a file of clients that cannot be used
 */
export function createViewers(
  { config, clock, simulated: systems }: Base,
  { sealing, rateLimit, connect }: ViewersParts,
): (header: string | undefined) => Promise<Viewer> {
  const simulatedTokens = systems?.tokens ?? null;
  const address = config.AUTH_JWKS_URL ?? (simulatedTokens && new URL('jwks', simulatedTokens).href);
  const verifier =
    address === null
      ? null
      : createTokenVerifier({
          issuer: config.AUTH_ISSUER ?? simulatedIssuer.issuer,
          audience: config.AUTH_AUDIENCE ?? simulatedIssuer.audience,
          keys: createIssuerKeys({
            connection: connect(address, 2, fetchTimeoutMs),
            clock,
            maxAgeMs: keysMaxAgeMs,
            cooldownMs: config.AUTH_KEYS_COOLDOWN_MS,
            timeoutMs: fetchTimeoutMs,
          }),
          clockSkewSeconds: config.AUTH_CLOCK_SKEW_SECONDS,
          maxAgeSeconds: config.AUTH_MAX_TOKEN_AGE_SECONDS,
          clock,
          termsOf: createTerms(clientsOf(config, simulatedTokens !== null), {
            pointsPerMinute: config.POINTS_PER_MINUTE,
            peoplePerDay: config.PEOPLE_PER_DAY,
          }),
          hashOf: (iin) => sealing.hash(iin, 'owner').toString('hex'),
        });
  const isDemo = config.PROFILE === 'demo';

  return async (header) => {
    if (header === undefined && isDemo) return demoViewer;
    if (header === undefined || verifier === null) throw unauthenticated();
    const viewer = await verifier.verify(header);
    rateLimit(viewer, 1);
    return viewer;
  };
}

/** Without simulated systems the simulated issuer has no accounts. */
function clientsOf({ CLIENTS_FILE: path }: Config, isSimulated: boolean): readonly ClientTerms[] {
  if (path === null) return isSimulated ? simulatedClients : [];
  try {
    return parseClients(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigError([`CLIENTS_FILE: ${error instanceof Error ? error.message : 'cannot be read'}`]);
  }
}
