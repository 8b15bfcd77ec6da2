import type { Owner } from '../kernel/owner.ts';
import { catalogue, isStateServiceCode, type StateServiceCode } from '../services/catalogue.ts';
import { type ApplicationRoute, applicationRoutes } from '../services/state-service.ts';
import { noTerms, type Terms } from './clients/terms.ts';
import { type Role, rightsOf, type Scope, scopes } from './roles.ts';

/** The caller: from a verified token, or the demo viewer. */
export interface Viewer {
  /** DEMO: no token was asked for. CLIENT: a machine of another agency. */
  readonly kind: 'PERSON' | 'CLIENT' | 'DEMO';
  /** The token's subject: an account, never an IIN. */
  readonly id: string;
  readonly organisation: { readonly bin: string; readonly name: string } | null;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  readonly routes: readonly ApplicationRoute[];
  /** Codes of the state services whose cases they see and decide: of the role provider alone. */
  readonly provides: readonly StateServiceCode[];
  /** IIN of a citizen, who may read about themselves; null for every other viewer. */
  readonly ownIin: string | null;
  /** Owner of a citizen's records; null for every other viewer. */
  readonly citizen: Owner | null;
  /** True: simulated systems may be broken for a request of theirs. */
  readonly mayDrill: boolean;
  readonly terms: Terms;
}

/** A specialist with every right, for a reader who has just cloned the project. Simulated systems only. */
export const demoViewer: Viewer = {
  kind: 'DEMO',
  id: 'demo-specialist',
  organisation: { bin: 'demo', name: 'Tirek demo' },
  roles: ['specialist'],
  scopes,
  routes: applicationRoutes,
  provides: catalogue.map(({ code }) => code),
  ownIin: null,
  citizen: null,
  mayDrill: true,
  terms: noTerms,
};

export interface ViewerClaims extends Pick<Viewer, 'id' | 'roles' | 'organisation' | 'terms'> {
  /** Null: all that the roles allow. */
  readonly grantedScopes: readonly Scope[] | null;
  readonly iin: string | null;
  /** Codes of state services; unknown ones give no right. Left out: none. */
  readonly stateServices?: readonly string[];
  /** True: the token grants the right to drill, beside what the roles allow. */
  readonly grantsDrill: boolean;
}

/** Rights of the roles, bounded by those that the token grants. @param hashOf keyed hash of an IIN, as a text */
export function toViewer(claims: ViewerClaims, hashOf: (iin: string) => string): Viewer {
  const { id, roles, organisation, grantedScopes, iin, grantsDrill, terms } = claims;
  const rights = roles.map(rightsOf);
  const ownIin = rights.some((right) => right.ownDataOnly) ? iin : null;
  const mayDecide = roles.includes('provider') && !roles.includes('agency');
  const allowed = scopes.filter((scope) => rights.some((right) => right.scopes.includes(scope)));
  return {
    kind: roles.includes('agency') ? 'CLIENT' : 'PERSON',
    id,
    organisation,
    roles,
    scopes: grantedScopes ? allowed.filter((scope) => grantedScopes.includes(scope)) : allowed,
    routes: [...new Set(rights.flatMap((right) => right.routes))],
    // A person decides, and no machine.
    provides: mayDecide ? (claims.stateServices ?? []).filter(isStateServiceCode) : [],
    ownIin,
    citizen: ownIin === null ? null : `citizen:${hashOf(ownIin)}`,
    mayDrill: grantsDrill || roles.includes('operator'),
    terms,
  };
}
