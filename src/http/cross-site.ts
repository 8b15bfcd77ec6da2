/**
 * Questions by GET may be sent by any page, without the preflight that asks whether it may: by an image, a script, a
 * form. Such a page can send no token and read no answer, but it could have the demo viewer ask.
 */
import type { FastifyRequest, onRequestHookHandler } from 'fastify';
import { RefusedError } from '../kernel/errors.ts';

const message =
  'expected, of a question by GET, the header Accept with application/graphql-response+json or application/json; and of one from a page of another site the header Apollo-Require-Preflight';

export const refuseCrossSite: onRequestHookHandler = (request, _reply, done) => {
  if (request.method !== 'GET' || isAsked(request)) return done();
  done(new RefusedError('BAD_REQUEST', message));
};

function isAsked({ headers }: FastifyRequest): boolean {
  // A page cannot set it without a preflight, which CORS answers.
  if (headers['apollo-require-preflight']) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  // Nothing but a program names them: an element of a page asks for pictures, scripts or anything.
  return /\bapplication\/(graphql-response\+)?json\b/.test(headers.accept ?? '');
}
