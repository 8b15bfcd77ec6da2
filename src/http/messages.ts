import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Viewer } from '../access/viewer.ts';
import { RefusedError } from '../kernel/errors.ts';
import { viewerAt } from './door.ts';

/** Finds a message as a file (RFC 5322), as the viewer may see it. @returns null where there is none */
export type FindMessage = (id: string, viewer: Viewer) => Promise<string | null>;

/** `GET /messages/{id}.eml`: a message to a support service, for storage or a mail program. */
export function addMessages(app: FastifyInstance, door: onRequestAsyncHookHandler, find: FindMessage): void {
  app.get<{ Params: { file: string } }>('/messages/:file', { onRequest: door }, async (request, reply) => {
    const [, id] = /^([\w.-]{1,100})\.eml$/.exec(request.params.file) ?? [];
    const eml = id === undefined ? null : await find(id, viewerAt(request));
    if (eml === null) throw new RefusedError('NOT_FOUND', 'expected the number of a message, and .eml');
    return (
      reply
        .type('message/rfc822')
        .header('content-disposition', `attachment; filename="${id}.eml"`)
        // Nothing in the file may run on the gateway's own address in a browser.
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "sandbox; default-src 'none'")
        // A person's IIN is inside.
        .header('cache-control', 'no-store')
        .send(eml)
    );
  });
}
