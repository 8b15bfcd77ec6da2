/** The frame of each use case: the application as far as the viewer may see it, before and after. */
import { checkRight, maySeeApplication, mayWorkThrough, ownerOf } from '../../access/application-sight.ts';
import type { Asking } from '../../access/asking/asking.ts';
import type { Unanswered } from '../../access/asking/reply.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Changed } from '../../kernel/changed.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { deadlineSignal } from '../../resilience/deadline.ts';
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import type { Act } from '../../services/purpose.ts';
import { applicationRoutes, type ServiceRoute, type StateService } from '../../services/state-service.ts';
import { kept } from '../../storage/kept.ts';
import type { AskedQuestion } from '../../tickets/failed-question.ts';
import { type Application, purposeOf } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import type { Applications } from '../applications.ts';
import type { Seen } from '../changes.ts';
import type { Readiness } from '../readiness.ts';
import type { SignatureFault } from '../signature-check.ts';
import type { StepResult } from '../steps/outside-step.ts';
import { createRegisteringSystems } from '../steps/registering-systems.ts';

/** An application that a viewer works on, with the parts of its use case. */
export interface UseCase {
  readonly asking: Asking;
  readonly applications: Applications;
  readonly application: Application;
  readonly seen: Seen;
}

/** The outcome of a use case. No outcome is an error of the gateway. */
export type ApplicationResult =
  | Changed
  /** Null: the last check is missing or too old. */
  | { readonly kind: 'notReady'; readonly readiness: Readiness | null }
  /** Codes of the refusal grounds: the acceptance was refused, with a receipt. */
  | { readonly kind: 'notAccepted'; readonly grounds: readonly string[] }
  /** Codes of the documents. */
  | { readonly kind: 'scansMissing'; readonly documents: readonly string[] }
  /** No clerk has entered the statement, whose data go with the case. */
  | { readonly kind: 'statementMissing' }
  | { readonly kind: 'signatureRefused'; readonly reason: SignatureFault }
  /** An outage is told with its ticket, as of every question. */
  | { readonly kind: 'unanswered'; readonly outcome: Unanswered; readonly question: AskedQuestion };

export interface Worked<Result> {
  /** Null where there is none, or it is not the viewer's to see. */
  readonly application: Application | null;
  readonly result: Result | { readonly kind: 'notFound' };
}

/** Finds an application of the viewer, or of their organisation, on their routes, or a case of their state service. Null: it is another's, or does not exist. */
export async function seenApplication(
  { viewer }: Pick<Asking, 'viewer'>,
  { parts }: Pick<Applications, 'parts'>,
  id: string,
): Promise<Application | null> {
  const found = await findApplication(parts.database, id, parts.sealing);
  return found !== null && maySeeApplication(viewer, found) ? found : null;
}

/** Owners of the applications in a viewer's list, by route, and the state services whose cases are in it. */
export function ownApplications(viewer: Viewer) {
  const routes = applicationRoutes.filter((route) => mayWorkThrough(viewer, route));
  return {
    owners: routes.map((route) => [route, ownerOf(viewer, route)] as const),
    provides: viewer.provides,
  };
}

/** Runs a use case on an application that the viewer may see. @throws RefusedError FORBIDDEN, STORAGE_UNAVAILABLE */
export function workOn<Result>(
  asking: Asking,
  applications: Applications,
  seen: Omit<Seen, 'by'>,
  work: (useCase: UseCase) => Promise<Result>,
  right: Parameters<typeof checkRight>[2] = 'WORK',
): Promise<Worked<Result>> {
  return kept(async () => {
    const application = await seenApplication(asking, applications, seen.id);
    if (application === null) return { application, result: { kind: 'notFound' } };
    checkRight(asking.viewer, application, right);
    const result = await work({ asking, applications, application, seen: { ...seen, by: asking.viewer.id } });
    return { application: await seenApplication(asking, applications, seen.id), result };
  });
}

/** The refusal of a change to another version than the viewer has seen: no system is asked. Null: the version is the same. */
export function staleVersion({ application: { version }, seen }: UseCase): Changed | null {
  return version === seen.expectedVersion ? null : { kind: 'versionChanged', version };
}

/** Rules of an application's state service on its route. @throws RefusedError BAD_USER_INPUT where they are gone */
type Rules = { readonly service: StateService; readonly route: ServiceRoute };
export function rulesOf({ stateService, route: name }: Application): Rules {
  const service = stateServiceOf(stateService);
  const route = routeOf(service, name);
  if (service !== null && route !== null) return { service, route };
  throw new RefusedError('BAD_USER_INPUT', 'expected an application whose state service still has its route');
}

/** Systems that change something. A caller who goes away does not break these calls off: no change is left half done. */
export function createSteadySystems({ asking, application }: UseCase) {
  const { ask, looks, registers, clock } = asking;
  looks.because(application.iin, purposeOf(application));
  const signal = deadlineSignal(Math.max(1, ask.deadlineAt - clock.now()));
  // The demo viewer's organisation has no BIN, so no key either.
  const { kind, organisation } = asking.viewer;
  const signer = kind === 'DEMO' ? null : (organisation?.bin ?? null);
  return createRegisteringSystems(registers, { ...ask, signal }, signer);
}

export function toResult(application: Application, act: Act, result: StepResult): ApplicationResult {
  if (result.kind === 'notSent') return { kind: 'notReady', readiness: null };
  if (result.kind !== 'unavailable') return result;
  const question = { iin: application.iin, purpose: purposeOf(application), act };
  return { kind: 'unanswered', outcome: result.outcome, question };
}
