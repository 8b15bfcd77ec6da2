/** Reasons to withhold an answer. The gateway decides them before it asks any register, so they tell nothing about the person. */
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

/** One question about one person, as far as rights need it. */
export interface Look {
  readonly system: SystemKey;
  readonly scope: Scope;
  /** Null: the question is a search. */
  readonly iin: string | null;
  readonly purpose: Purpose;
}

/** People whom a viewer represents, by their IINs. */
interface Represented {
  has(iin: string): boolean;
}

/** @param represented those known to be represented @returns null where the viewer may see the answer */
export function withheldReason(viewer: Viewer, look: Look, represented: Represented = new Set()) {
  // Systems are simulated and people invented, and every answer says so.
  if (viewer.kind === 'DEMO') return null;
  // Each role stands alone: data of one must not leave through another's route, nor a citizen's rights reach others.
  const reasons = viewer.roles.map((role) => reasonOfRole(viewer, role, look, represented));
  if (reasons.includes(null)) return null;
  return withheldReasons.find((reason) => reasons.includes(reason)) ?? 'SCOPE';
}

/** True where only a representation of the person asked about is missing. */
export function lacksRepresentationOnly(viewer: Viewer, look: Look): boolean {
  if (look.iin === null || withheldReason(viewer, look) === null) return false;
  return withheldReason(viewer, look, new Set([look.iin])) === null;
}

function reasonOfRole(viewer: Viewer, role: Role, look: Look, represented: Represented) {
  const { scopes, routes, ownDataOnly } = rightsOf(role);
  if (!scopes.includes(look.scope) || !viewer.scopes.includes(look.scope)) return 'SCOPE';
  const route = look.purpose.route ?? defaultRoute(viewer);
  const isOfRole = route === null ? routes.length === 0 : routes.some((one) => one === route);
  if (!isOfRole || !mayAskThrough(route, look)) return 'ROUTE';
  if (ownDataOnly) return mayAskAbout(viewer, look.iin, represented) ? null : 'ROUTE';
  return isCovered(look.purpose, route, look.system, viewer.terms.statutes) ? null : 'LEGAL_BASIS';
}

/** True for citizens themselves and those they represent; a viewer without an IIN represents no one. A search names no person. */
function mayAskAbout({ ownIin }: Viewer, iin: string | null, represented: Represented): boolean {
  return iin !== null && ownIin !== null && (iin === ownIin || represented.has(iin));
}

/** Route where none was named: the first of the viewer's role. Of several roles the viewer must name one. A machine has none. */
export function defaultRoute(viewer: Pick<Viewer, 'roles'>): ApplicationRoute | 'none' | null {
  const [first, ...more] = viewer.roles.map(rightsOf).filter(({ routes }) => routes.length > 0);
  if (first === undefined) return null;
  return more.length > 0 ? 'none' : (first.routes[0] ?? null);
}

/** The rules of a state service may name the systems of a route: it may ask no other then, unless the public text of the list is cut. */
function mayAskThrough(route: string | null, { system, purpose }: Look): boolean {
  const service = stateServiceOf(purpose.stateService);
  if (service?.routes.find((one) => one.route === route)?.openFrom) return true;
  const named = askedBeforeRegistration(service);
  const ofRoute = named.filter((asked) => asked.route === route);
  return ofRoute.length === 0 || ofRoute.some((asked) => asked.systems.includes(system));
}
