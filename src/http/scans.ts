/** `POST /scans`: the content of a scan, for an application (`attachScan`). */
import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Viewer } from '../access/viewer.ts';
import type { ScanContent } from '../applications/scans/scan-rows.ts';
import { viewerAt } from './door.ts';

export interface ScansOptions {
  readonly maxBytes: number;
  /** Contents that are taken at once: memory holds each. */
  readonly maxInFlight: number;
  readonly maxPerAccount: number;
  /** Checks the viewer before the content is read. @throws RefusedError for a viewer who may not post */
  readonly admit: (viewer: Viewer) => void;
  /** Checks and keeps a content. @throws RefusedError */
  readonly keep: (content: Buffer, viewer: Viewer) => Promise<ScanContent & { readonly upload: string }>;
}

/** A separate part of the app: every other path takes only JSON. */
export async function addScans(
  app: FastifyInstance,
  door: onRequestAsyncHookHandler,
  { maxBytes, keep }: ScansOptions,
): Promise<void> {
  await app.register(async (part) => {
    part.removeAllContentTypeParsers();
    part.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    part.post('/scans', { bodyLimit: maxBytes, onRequest: door }, async (request, reply) => {
      const content = Buffer.isBuffer(request.body) ? request.body : Buffer.of();
      const kept = await keep(content, viewerAt(request));
      return reply.code(201).send(kept);
    });
  });
}
