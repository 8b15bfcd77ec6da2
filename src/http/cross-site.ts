/**
 * A question by GET can be sent by any page, without the preflight that asks whether it may: by a picture, a script, a
 * link. Such a page can give no token and read no answer, but it could have the demo viewer ask. Browsers say so.
 */
import type { FastifyRequest, onRequestHookHandler } from 'fastify';
import { RefusedError } from '../kernel/errors.ts';

const message =
  'expected, of a question by GET from a page of another site, the header Apollo-Require-Preflight or X-Apollo-Operation-Name';

export const refuseCrossSite: onRequestHookHandler = (request, _reply, done) =>
  request.method === 'GET' && isForeign(request) ? done(new RefusedError('BAD_REQUEST', message)) : done();

function isForeign({ headers }: FastifyRequest): boolean {
  // No page can set one of them without a preflight, which CORS answers.
  if (headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  // An older browser names at least the page's origin, where a script of it asks.
  return headers.origin !== undefined;
}
