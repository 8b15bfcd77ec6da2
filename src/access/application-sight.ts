import { RefusedError } from '../kernel/errors.ts';
import { type ApplicationRoute, applicationRoutes, type ServiceRoute } from '../services/state-service.ts';
import { accessOf, isConsentSystem } from './consent/accesses.ts';
import type { Viewer } from './viewer.ts';

/** Whose applications a viewer works on: his organisation's, a citizen his own. */
export function ownerOf({ organisation, id }: Viewer): string {
  return organisation?.bin ?? id;
}

/** Through which routes he may. Machines have none; who has lost a role works on its applications no more. */
export function mayWorkThrough({ kind, routes }: Viewer, route: ApplicationRoute): boolean {
  return kind === 'DEMO' || (kind === 'PERSON' && routes.includes(route));
}

/**
 * In whose name a scan is kept before it belongs to an application.
 * @throws RefusedError FORBIDDEN for whoever works on none
 */
export function ownerOfScans(viewer: Viewer): { readonly organisation: string; readonly by: string } {
  if (!applicationRoutes.some((route) => mayWorkThrough(viewer, route)))
    throw new RefusedError('FORBIDDEN', 'expected a viewer who works on applications (`viewer { routes }`)');
  return { organisation: ownerOf(viewer), by: viewer.id };
}

/** A verdict tells what registers said: who sees it has the right to each of them. */
export function seesVerdict({ kind, scopes }: Viewer, route: ServiceRoute | null): boolean {
  if (kind === 'DEMO') return true;
  return (route?.questions ?? []).every(
    ({ system }) => !isConsentSystem(system) || scopes.includes(accessOf(system).scope),
  );
}
