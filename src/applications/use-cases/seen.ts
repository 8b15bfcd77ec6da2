/**
 * The applications that a viewer works on: those of their organisation or their own, on their routes. Of others they do not
 * learn that they are there.
 */
import { mayWorkThrough, ownerOf } from '../../access/application-sight.ts';
import type { Viewer } from '../../access/viewer.ts';
import { applicationRoutes } from '../../services/state-service.ts';
import type { Application } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import type { Applications } from '../applications.ts';

/** @returns null where there is none, or it is not the viewer's to see */
export async function seenApplication(
  { viewer }: { readonly viewer: Viewer },
  { parts }: Pick<Applications, 'parts'>,
  id: string,
): Promise<Application | null> {
  const found = await findApplication(parts.database, id, parts.sealing);
  if (found === null || found.owner !== ownerOf(viewer, found.route)) return null;
  return mayWorkThrough(viewer, found.route) ? found : null;
}

/** Which applications a list has for a viewer. */
export function ownApplications(viewer: Viewer) {
  const routes = applicationRoutes.filter((route) => mayWorkThrough(viewer, route));
  return { owners: routes.map((route) => [route, ownerOf(viewer, route)] as const) };
}
