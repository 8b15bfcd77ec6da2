/** What a viewer may not see, and why. Decided before anybody is asked: it betrays nothing about the person. */
import type { Purpose } from '../outages/failed-question.ts';
import { stateServiceOf } from '../services/catalogue.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Scope } from './roles.ts';
import type { Viewer } from './viewer.ts';

export type WithheldReason = 'SCOPE' | 'ROUTE' | 'LEGAL_BASIS';

/** One question about one person, as far as rights want to know it. */
export interface Look {
  readonly system: SystemKey;
  readonly scope: Scope;
  /** Null where the question does not name one: a search. */
  readonly iin: string | null;
  readonly purpose: Purpose;
}

/** @returns null where the viewer may see the answer */
export function withheldReason(viewer: Viewer, look: Look): WithheldReason | null {
  // Simulated systems and invented people, and every answer says so.
  if (viewer.kind === 'DEMO') return null;
  if (!viewer.scopes.includes(look.scope)) return 'SCOPE';
  const route = routeOf(viewer, look.purpose);
  if (route === 'none' || !mayAskThrough(route, look)) return 'ROUTE';
  if (isOnlyForSelf(viewer)) return look.iin !== null && look.iin === viewer.ownIin ? null : 'ROUTE';
  return hasBasis(look.purpose) ? null : 'LEGAL_BASIS';
}

/** The route that was named, if it is the viewer's; else his only one. A machine client has none of the orders'. */
function routeOf(viewer: Viewer, { route }: Purpose): ApplicationRoute | null | 'none' {
  if (route) return viewer.routes.includes(route) ? route : 'none';
  if (viewer.routes.length === 0) return null;
  return viewer.routes.length === 1 ? (viewer.routes[0] ?? 'none') : 'none';
}

/** Where the rules of a state service name the systems of a route, the others are none of its business. */
function mayAskThrough(route: ApplicationRoute | null, { system, purpose }: Look): boolean {
  const named = stateServiceOf(purpose.stateService)?.askedBeforeRegistration ?? [];
  const ofRoute = named.filter((asked) => asked.route === route);
  return ofRoute.length === 0 || ofRoute.some((asked) => asked.systems.includes(system));
}

function isOnlyForSelf(viewer: Viewer): boolean {
  return viewer.roles.length > 0 && viewer.roles.every((role) => role === 'citizen');
}

function hasBasis({ basis, applicationNumber, applicationRef }: Purpose): boolean {
  return Boolean(basis || applicationNumber || applicationRef);
}
