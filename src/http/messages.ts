import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Viewer } from '../access/viewer.ts';
import { RefusedError } from '../kernel/errors.ts';
import { viewerAt } from './door.ts';

/** A message by its number as a file (RFC 5322), as the viewer may see it; null where there is none. */
export type FindMessage = (id: string, viewer: Viewer) => Promise<string | null>;

/** `GET /messages/{id}.eml`: a message to a support service, to be kept or opened in a mail program. */
export function addMessages(app: FastifyInstance, door: onRequestAsyncHookHandler, find: FindMessage): void {
  app.get<{ Params: { file: string } }>('/messages/:file', { onRequest: door }, async (request, reply) => {
    const [, id] = /^([\w.-]{1,100})\.eml$/.exec(request.params.file) ?? [];
    const eml = id === undefined ? null : await find(id, viewerAt(request));
    if (eml === null) throw new RefusedError('NOT_FOUND', 'expected the number of a message, and .eml');
    return (
      reply
        .type('message/rfc822')
        .header('content-disposition', `attachment; filename="${id}.eml"`)
        // Whatever a browser makes of the file, nothing in it runs on the gateway's own address.
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "sandbox; default-src 'none'")
        // A person's IIN is inside.
        .header('cache-control', 'no-store')
        .send(eml)
    );
  });
}
