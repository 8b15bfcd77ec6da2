/** `POST /scans`: the content of a scan, to be attached to an application (`attachScan`). */
import type { FastifyInstance } from 'fastify';
import type { ScanContent } from '../applications/scans/scan-rows.ts';
import { RefusedError } from '../kernel/errors.ts';
import { refuse } from './errors.ts';

export interface ScansOptions {
  readonly maxBytes: number;
  /**
   * Checks and keeps a content.
   * @throws RefusedError
   */
  readonly keep: (
    content: Buffer,
    authorization: string | undefined,
  ) => Promise<ScanContent & { readonly upload: string }>;
}

/** In a part of the app of its own: nowhere else is a body anything but JSON. */
export async function addScans(app: FastifyInstance, { maxBytes, keep }: ScansOptions): Promise<void> {
  await app.register(async (part) => {
    part.removeAllContentTypeParsers();
    part.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    part.post('/scans', { bodyLimit: maxBytes }, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const content = Buffer.isBuffer(request.body) ? request.body : Buffer.of();
      try {
        return await reply.code(201).send(await keep(content, request.headers.authorization));
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        const status = error.code === 'STORAGE_UNAVAILABLE' ? 503 : undefined;
        return refuse(request, reply, error.code, error.message, status);
      }
    });
  });
}
