/** Reasons to withhold an answer from a viewer. They are decided before any register is asked: they betray nothing about the person. */

import { askedBeforeRegistration, stateServiceOf } from '../services/catalogue.ts';
import type { Purpose } from '../services/purpose.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { SystemKey } from '../systems/systems.ts';
import { isCovered } from './legal-basis.ts';
import { type Role, rightsOf, type Scope } from './roles.ts';
import type { Viewer } from './viewer.ts';

/** Reasons, the furthest that a role came first: of several roles the viewer is told the one that says most. */
export const withheldReasons = ['LEGAL_BASIS', 'ROUTE', 'SCOPE'] as const;

/** Reason for which a viewer does not see an answer. */
export type WithheldReason = (typeof withheldReasons)[number];

/** One question about one person, as far as rights want to know it. */
export interface Look {
  readonly system: SystemKey;
  readonly scope: Scope;
  /** Null where the question does not name one: a search. */
  readonly iin: string | null;
  readonly purpose: Purpose;
}

/** Those whom a viewer represents, by their IINs. */
interface Represented {
  has(iin: string): boolean;
}

/**
 * @param represented those whom the viewer represents, as far as that was asked
 * @returns null where the viewer may see the answer
 */
export function withheldReason(
  viewer: Viewer,
  look: Look,
  represented: Represented = nobody,
): WithheldReason | null {
  // Simulated systems and invented people, and every answer says so.
  if (viewer.kind === 'DEMO') return null;
  // Each role for itself: what one may read must not leave through another's route, nor a citizen's rights reach others.
  const reasons = viewer.roles.map((role) => reasonOfRole(viewer, role, look, represented));
  if (reasons.includes(null)) return null;
  return withheldReasons.find((reason) => reasons.includes(reason)) ?? 'SCOPE';
}

/** True where nothing but the person asked about stands in the way: to represent him would be enough. */
export function lacksRepresentationOnly(viewer: Viewer, look: Look): boolean {
  if (look.iin === null || withheldReason(viewer, look) === null) return false;
  return withheldReason(viewer, look, new Set([look.iin])) === null;
}

const nobody: Represented = new Set();

function reasonOfRole(
  viewer: Viewer,
  role: Role,
  look: Look,
  represented: Represented,
): WithheldReason | null {
  const { scopes, routes, ownDataOnly } = rightsOf(role);
  if (!scopes.includes(look.scope) || !viewer.scopes.includes(look.scope)) return 'SCOPE';
  const route = look.purpose.route ?? defaultRoute(viewer);
  const isOfRole = route === null ? routes.length === 0 : routes.some((one) => one === route);
  if (!isOfRole || !mayAskThrough(route, look)) return 'ROUTE';
  if (ownDataOnly) return mayAskAbout(viewer, look.iin, represented) ? null : 'ROUTE';
  return isCovered(look.purpose, route, look.system, viewer.terms.statutes) ? null : 'LEGAL_BASIS';
}

/** The citizens themselves and those they represent; a viewer without an IIN represents no one. A search names no person. */
function mayAskAbout({ ownIin }: Viewer, iin: string | null, represented: Represented): boolean {
  return iin !== null && ownIin !== null && (iin === ownIin || represented.has(iin));
}

/** The route where none was named: the first of the viewer's role. A viewer of several roles must say. A machine client has none. */
export function defaultRoute(viewer: Pick<Viewer, 'roles'>): ApplicationRoute | 'none' | null {
  const [first, ...more] = viewer.roles.map(rightsOf).filter(({ routes }) => routes.length > 0);
  if (first === undefined) return null;
  return more.length > 0 ? 'none' : (first.routes[0] ?? null);
}

/** The rules of a state service may name the systems of a route: the others are none of its business then. */
function mayAskThrough(route: string | null, { system, purpose }: Look): boolean {
  const named = askedBeforeRegistration(stateServiceOf(purpose.stateService));
  const ofRoute = named.filter((asked) => asked.route === route);
  return ofRoute.length === 0 || ofRoute.some((asked) => asked.systems.includes(system));
}
