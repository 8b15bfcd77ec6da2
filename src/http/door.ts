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

/** Finds the viewer from the header `Authorization`. @throws RefusedError */
export type ViewerOf = (authorization: string | undefined) => Promise<Viewer>;

export function addViewers(app: FastifyInstance): void {
  app.decorateRequest('viewer', null);
}

/**
 * Orders the steps at the door: the token from the head, then a place until the connection is done, then the body.
 * @param admit throws RefusedError for a viewer who may not use this path
 * @param authorizationOf gives the header `Authorization`, or what stands in its place
 */
export function createDoor(
  viewerOf: ViewerOf,
  places: Places,
  admit: (viewer: Viewer) => void = () => {},
  authorizationOf = ({ headers }: FastifyRequest): string | undefined => headers.authorization,
): onRequestAsyncHookHandler {
  return async (request, reply) => {
    const viewer = await viewerOf(authorizationOf(request));
    admit(viewer);
    // A caller who has gone would never give the place back.
    if (reply.raw.destroyed) return;
    request.viewer = viewer;
    reply.raw.once('close', places.take(viewer.id));
  };
}

/** @throws Error at a path without a door */
export function viewerAt({ viewer }: FastifyRequest): Viewer {
  if (viewer === null) throw new Defect('expected a request that came through the door');
  return viewer;
}
