/** `POST /scans`: the content of a scan, to be attached to an application (`attachScan`). */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ScanContent } from '../applications/scans/scan-rows.ts';
import type { UploadOwner } from '../applications/scans/upload-rows.ts';
import { RefusedError } from '../kernel/errors.ts';
import { refuse } from './errors.ts';
import type { InFlightLimit } from './in-flight-limit.ts';

export interface ScansOptions {
  readonly maxBytes: number;
  /** Contents that are taken at once: each is held in memory. */
  readonly maxInFlight: number;
  /**
   * In whose name a content would be kept. Nothing of it has been read then.
   * @throws RefusedError for whoever may not post any
   */
  readonly admit: (authorization: string | undefined) => Promise<UploadOwner>;
  /**
   * Checks and keeps a content.
   * @throws RefusedError
   */
  readonly keep: (content: Buffer, owner: UploadOwner) => Promise<ScanContent & { readonly upload: string }>;
}

/** In a part of the app of its own: nowhere else is a body anything but JSON. */
export async function addScans(
  app: FastifyInstance,
  { maxBytes, admit, keep }: ScansOptions,
  inFlight: InFlightLimit,
): Promise<void> {
  const owners = new WeakMap<FastifyRequest, UploadOwner>();
  await app.register(async (part) => {
    part.removeAllContentTypeParsers();
    part.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    part.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      owners.set(request, await admit(request.headers.authorization));
    });
    // Only then, so that strangers take no place.
    part.addHook('onRequest', inFlight.count);
    part.post('/scans', { bodyLimit: maxBytes }, async (request, reply) => {
      const owner = owners.get(request);
      if (owner === undefined) throw new Error('expected a request that was let in');
      const content = Buffer.isBuffer(request.body) ? request.body : Buffer.of();
      try {
        return await reply.code(201).send(await keep(content, owner));
      } catch (error) {
        const isAway = error instanceof RefusedError && error.code === 'STORAGE_UNAVAILABLE';
        if (!isAway) throw error;
        return refuse(request, reply, error.code, error.message, 503);
      }
    });
  });
}
