/** The order at the door: the token, from the head alone; then a place; only then a body is read. */

import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Viewer } from '../access/viewer.ts';
import { Defect } from '../kernel/defect.ts';
import type { Places } from './places.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Viewer of the request; null at paths without a door. */
    viewer: Viewer | null;
  }
}

/**
 * From the header `Authorization` to the viewer.
 * @throws RefusedError
 */
export type ViewerOf = (authorization: string | undefined) => Promise<Viewer>;

export function addViewers(app: FastifyInstance): void {
  app.decorateRequest('viewer', null);
}

/**
 * Verifies the token, which takes no place, and takes one for as long as the connection has to do with the request.
 * @param admit throws RefusedError for a viewer who has no business behind this door
 */
export function createDoor(
  viewerOf: ViewerOf,
  places: Places,
  admit: (viewer: Viewer) => void = () => {},
): onRequestAsyncHookHandler {
  return async (request, reply) => {
    const viewer = await viewerOf(request.headers.authorization);
    admit(viewer);
    // A caller who went away meanwhile would never give a place back.
    if (reply.raw.destroyed) return;
    request.viewer = viewer;
    reply.raw.once('close', places.take(viewer.id));
  };
}

/** @throws Error where no door was passed */
export function viewerAt({ viewer }: FastifyRequest): Viewer {
  if (viewer === null) throw new Defect('expected a request that came through the door');
  return viewer;
}
