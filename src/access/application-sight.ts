import { RefusedError } from '../kernel/errors.ts';
import type { Owner } from '../kernel/owner.ts';
import { type ApplicationRoute, applicationRoutes, type ServiceRoute } from '../services/state-service.ts';
import { accessOf, isConsentSystem } from '../systems/systems.ts';
import { rightsOf } from './roles.ts';
import type { Viewer } from './viewer.ts';

/** Owner of a viewer's work through a route (null: none was named): their organisation, or account; citizens have their own. */
export function ownerOf(viewer: Viewer, route: ApplicationRoute | null | undefined = null): Owner {
  const { organisation, id, citizen } = viewer;
  if (comesAsCitizen(viewer, route)) return citizen ?? `account:${id}`;
  return organisation === null ? `account:${id}` : `org:${organisation.bin}`;
}

/** True for a viewer who has this route as a citizen alone, with an IIN in the token or without. */
export function comesAsCitizen({ kind, roles }: Viewer, route: ApplicationRoute | null | undefined): boolean {
  if (kind === 'DEMO') return false;
  const ofRoutes = roles.map(rightsOf).filter(({ routes }) => routes.length > 0);
  const through = ofRoutes.filter(({ routes }) => routes.some((one) => one === route));
  const rights = through.length > 0 ? through : ofRoutes;
  return rights.length > 0 && rights.every(({ ownDataOnly }) => ownDataOnly);
}

/** True for a route of the viewer's roles. Machines have none; a viewer who lost a role loses its applications. */
export function mayWorkThrough({ kind, routes }: Viewer, route: ApplicationRoute): boolean {
  return kind === 'DEMO' || (kind === 'PERSON' && routes.includes(route));
}

/** Parts of an application that decide on rights. */
interface SightParts {
  readonly owner: Owner;
  readonly route: ApplicationRoute;
  readonly stateService: string;
  /** Null: the case was not handed over. */
  readonly acceptedCase: object | null;
}

/** WORK: to take in, check, register, hand over. DECIDE: the provider's acts on a case that was handed over. SEE: either. */
type ApplicationRight = 'WORK' | 'DECIDE' | 'SEE';
const rights: Readonly<Record<ApplicationRight, (viewer: Viewer, application: SightParts) => boolean>> = {
  WORK: (viewer, { owner, route }) => owner === ownerOf(viewer, route) && mayWorkThrough(viewer, route),
  DECIDE: ({ provides }, { stateService, acceptedCase }) =>
    acceptedCase !== null && provides.includes(stateService),
  SEE: (viewer, application) => rights.WORK(viewer, application) || rights.DECIDE(viewer, application),
};
const expected: Readonly<Record<ApplicationRight, string>> = {
  WORK: 'expected a viewer who works on the application',
  SEE: 'expected a viewer who sees the application',
  DECIDE: 'expected a viewer with the role provider for the state service, whose case was handed over',
};

/** True where an application is one of the viewer's organisation, or their own, on a route of theirs; or a case of a provider. */
export const maySeeApplication = rights.SEE;

/** @throws RefusedError FORBIDDEN */
export function checkRight(viewer: Viewer, application: SightParts, right: ApplicationRight): void {
  if (!rights[right](viewer, application)) throw new RefusedError('FORBIDDEN', expected[right]);
}

/** Owner of a scan before it belongs to an application. @throws RefusedError FORBIDDEN for a viewer who works on none */
export function ownerOfScans(viewer: Viewer): { readonly organisation: Owner; readonly by: string } {
  if (!applicationRoutes.some((route) => mayWorkThrough(viewer, route)))
    throw new RefusedError('FORBIDDEN', 'expected a viewer who works on applications (`viewer { routes }`)');
  return { organisation: ownerOf(viewer), by: viewer.id };
}

/** The readiness of an application tells what registers said: its reader needs the right to each of them. */
export function seesReadiness({ kind, scopes }: Viewer, route: ServiceRoute | null): boolean {
  if (kind === 'DEMO') return true;
  return (route?.questions ?? []).every(
    ({ system }) => !isConsentSystem(system) || scopes.includes(accessOf(system).scope),
  );
}
