/** Tokens of invented people for GraphiQL's page, from the simulated issuer. */
import { z } from 'zod';
import type { DemoToken } from '../http/graphiql.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { Base } from './base.ts';
import type { Network } from './network.ts';
import { simulatedIssuer } from './viewers.ts';

const limits = { timeoutMs: 3000, maxBodyBytes: 10_000 };
const answerForm = z.object({ access_token: z.string() });

/**
 * The tokens carry the right to drill one request, which some examples use.
 * @returns null where such a token is none: in production, with the tokens of another issuer, and in a sandbox whose simulated
 *   systems have a secret, since tokens are for its holders then
 */
export function createDemoToken({ config, simulated }: Base, connect: Network['connect']): DemoToken | null {
  if (simulated === null || config.PROFILE === 'production') return null;
  const { issuer, audience } = simulatedIssuer;
  const keys = new URL('jwks', simulated.tokens).href;
  const isForHolders = config.PROFILE === 'sandbox' && config.MOCKS_SECRET !== null;
  const trusts =
    (config.AUTH_JWKS_URL ?? keys) === keys &&
    (config.AUTH_ISSUER ?? issuer) === issuer &&
    (config.AUTH_AUDIENCE ?? audience) === audience;
  if (isForHolders || !trusts) return null;
  const connection = connect(simulated.tokens, 2, limits.timeoutMs);

  return async (role) => {
    const path = `people/${role}/token?scope=DRILL`;
    const answer = await connection.send({ method: 'POST', path, ...limits }).catch(() => undefined);
    if (answer?.status !== 200)
      throw new RefusedError('TOKENS_UNVERIFIABLE', 'expected the simulated issuer, which does not answer');
    return answerForm.parse(JSON.parse(answer.body.toString('utf8'))).access_token;
  };
}
