/** The frame of each use case: the application as far as the viewer may see it, before and after. */
import { maySeeApplication, mayWorkThrough, ownerOf } from '../../access/application-sight.ts';
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
import type { Question } from '../../tickets/failed-question.ts';
import { type Application, purposeOf } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import type { Applications } from '../applications.ts';
import type { Seen } from '../changes.ts';
import type { SignatureFault } from '../signature-check.ts';
import type { StepResult } from '../steps/outside-step.ts';
import { createRegisteringSystems } from '../steps/registering-systems.ts';
import type { Verdict } from '../verdict.ts';

/** An application that a viewer works on, with what its use case needs. */
export interface UseCase {
  readonly asking: Asking;
  readonly applications: Applications;
  readonly application: Application;
  readonly seen: Seen;
}

/** The outcome of a use case. None of it is an error of the gateway. */
export type ApplicationResult =
  | Changed
  /** Null: never checked, or too long ago. */
  | { readonly kind: 'notReady'; readonly verdict: Verdict | null }
  /** Codes of the refusal grounds. */
  | { readonly kind: 'notRegistered'; readonly grounds: readonly string[] }
  /** Codes of the documents. */
  | { readonly kind: 'scansMissing'; readonly documents: readonly string[] }
  | { readonly kind: 'signatureRefused'; readonly reason: SignatureFault }
  /** An outage is told with its ticket, as of every question. */
  | { readonly kind: 'unanswered'; readonly outcome: Unanswered; readonly question: Question };

export interface Worked<Result> {
  /** Null where there is none, or it is not the viewer's to see. */
  readonly application: Application | null;
  readonly result: Result | { readonly kind: 'notFound' };
}

/**
 * An application that a viewer works on: one of their organisation or their own, on their routes.
 * @returns null where there is none, or it is not theirs to see: they do not learn which
 */
export async function seenApplication(
  { viewer }: Pick<Asking, 'viewer'>,
  { parts }: Pick<Applications, 'parts'>,
  id: string,
): Promise<Application | null> {
  const found = await findApplication(parts.database, id, parts.sealing);
  return found !== null && maySeeApplication(viewer, found) ? found : null;
}

/** Which applications a list has for a viewer. */
export function ownApplications(viewer: Viewer) {
  const routes = applicationRoutes.filter((route) => mayWorkThrough(viewer, route));
  return { owners: routes.map((route) => [route, ownerOf(viewer, route)] as const) };
}

/** @throws RefusedError STORAGE_UNAVAILABLE */
export function workOn<Result>(
  asking: Asking,
  applications: Applications,
  seen: Omit<Seen, 'by'>,
  work: (useCase: UseCase) => Promise<Result>,
): Promise<Worked<Result>> {
  return kept(async () => {
    const application = await seenApplication(asking, applications, seen.id);
    if (application === null) return { application, result: { kind: 'notFound' } };
    const result = await work({ asking, applications, application, seen: { ...seen, by: asking.viewer.id } });
    return { application: await seenApplication(asking, applications, seen.id), result };
  });
}

/** About another version than the viewer has seen no system is asked; null: it is the one. */
export function staleVersion({ application: { version }, seen }: UseCase): Changed | null {
  return version === seen.expectedVersion ? null : { kind: 'versionChanged', version };
}

/**
 * The rules of an application's state service on its route.
 * @throws RefusedError BAD_USER_INPUT where its data file, or the route in it, is gone
 */
export function rulesOf({ stateService, route: name }: Application): {
  readonly service: StateService;
  readonly route: ServiceRoute;
} {
  const service = stateServiceOf(stateService);
  const route = routeOf(service, name);
  if (service !== null && route !== null) return { service, route };
  throw new RefusedError('BAD_USER_INPUT', 'expected an application whose state service still has its route');
}

/** Systems that change something, asked so that no caller breaks it off: one who goes away must not leave it half done. */
export function createSteadySystems({ asking, application }: UseCase) {
  const { ask, looks, registers, clock } = asking;
  looks.because(application.iin, purposeOf(application));
  const signal = deadlineSignal(Math.max(1, ask.deadlineAt - clock.now()));
  return createRegisteringSystems(registers, { ...ask, signal });
}

export function toResult(application: Application, act: Act, result: StepResult): ApplicationResult {
  if (result.kind === 'notSent') return { kind: 'notReady', verdict: null };
  if (result.kind !== 'unavailable') return result;
  const question = { iin: application.iin, purpose: purposeOf(application), act };
  return { kind: 'unanswered', outcome: result.outcome, question };
}
