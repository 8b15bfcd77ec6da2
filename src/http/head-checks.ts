/** Checks of a request's head: the name it was sent to, the page it comes from, the charset of its body. */

import { isUtf8 as isUtf8Text } from 'node:buffer';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { type ErrorCode, RefusedError } from '../kernel/errors.ts';
import { charsetOf, isUtf8 } from '../transport/header-values.ts';
import { refuse } from './errors.ts';

/** True for a name of the gateway, without a port. */
export type IsOwnHost = (name: string) => boolean;
/** A name or an address in the form of RFC 3986, with or without a port. */
const form = /^(\[[0-9a-f:.]+\]|[\w.~-]+)(?::\d{1,5})?$/i;

/** Refuses a page of a foreign name that resolves to this machine. */
export function addHosts(app: FastifyInstance, isOwn: IsOwnHost): void {
  app.addHook('onRequest', (request, reply, done) => {
    const code = faultOf(request, isOwn);
    if (code === null) return done();
    void refuse(request, reply, code);
  });
}

function faultOf({ raw }: FastifyRequest, isOwn: IsOwnHost): ErrorCode | null {
  // A target with scheme and host is meant for a proxy. The gateway is not a proxy.
  if (!/^[/*]/.test(raw.url ?? '')) return 'MISDIRECTED';
  const [host, ...others] = raw.headersDistinct.host ?? [];
  const name = others.length === 0 ? form.exec(host ?? '')?.[1] : undefined;
  if (name === undefined) return 'BAD_REQUEST';
  return isOwn(name.toLowerCase()) ? null : 'MISDIRECTED';
}

const preflightExpected =
  'expected, of a question by GET from a page of another site, the header Apollo-Require-Preflight or X-Apollo-Operation-Name';

/**
 * Refuses a cross-site question by GET: any page can send it without a preflight, by a picture, a script or a link. Such a
 * page has no token and reads no answer, but it could make the demo viewer ask.
 */
export const refuseCrossSite: onRequestHookHandler = (request, _reply, done) =>
  request.method === 'GET' && isForeign(request)
    ? done(new RefusedError('BAD_REQUEST', preflightExpected))
    : done();

function isForeign({ headers }: FastifyRequest): boolean {
  // A page can set one of them only after a preflight, which CORS answers.
  if (headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  // An older browser sends at least the origin of a page whose script asks.
  return headers.origin !== undefined;
}

const notUtf8 = () =>
  new RefusedError('CHARSET_NOT_SUPPORTED', 'expected a body in UTF-8, and no other charset named');

/** JSON between systems is in UTF-8 (RFC 8259): another charset would change the letters of names. */
export const refuseCharset: onRequestHookHandler = ({ headers }, _reply, done) =>
  isUtf8(charsetOf(headers['content-type'])) ? done() : done(notUtf8());

/** Reads JSON, and refuses bytes that are no UTF-8 instead of replacing them. */
export function addJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) =>
    isUtf8Text(body) ? parse(request, body.toString(), done) : done(notUtf8()),
  );
}
