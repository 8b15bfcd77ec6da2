/** JSON between systems is in UTF-8 (RFC 8259). Of a body in another charset the names would be read as other letters. */
import { isUtf8 as isUtf8Text } from 'node:buffer';
import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import { RefusedError } from '../kernel/errors.ts';
import { charsetOf, isUtf8 } from '../transport/header-values.ts';

const refusal = () =>
  new RefusedError('CHARSET_NOT_SUPPORTED', 'expected a body in UTF-8, and no other charset named');

/** Refuses a body by its head, before it is read. */
export const refuseCharset: onRequestHookHandler = ({ headers }, _reply, done) =>
  isUtf8(charsetOf(headers['content-type'])) ? done() : done(refusal());

/** Reads JSON, and refuses bytes that are no UTF-8: nothing in them is replaced by another sign. */
export function addJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) =>
    isUtf8Text(body) ? parse(request, body.toString(), done) : done(refusal()),
  );
}
