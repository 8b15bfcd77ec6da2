import type { ApplicationRoute } from '../services/state-service.ts';
import type { Viewer } from './viewer.ts';

/** Whose applications a viewer works on: his organisation's, a citizen his own. */
export function ownerOf({ organisation, id }: Viewer): string {
  return organisation?.bin ?? id;
}

/** Through which routes he may. Machines have none; who has lost a role works on its applications no more. */
export function mayWorkThrough({ kind, routes }: Viewer, route: ApplicationRoute): boolean {
  return kind === 'DEMO' || (kind === 'PERSON' && routes.includes(route));
}
