/** Registers an application where its readiness allows it. It never ends one: the items only forbid the registration. */
import { readKeptParts } from '../kept-application.ts';
import { takeOutsideStep } from '../steps/outside-step.ts';
import { registrationOf } from '../steps/registration.ts';
import { mayLeave } from './may-leave.ts';
import {
  type ApplicationResult,
  createSteadySystems,
  rulesOf,
  staleVersion,
  toResult,
  type UseCase,
} from './use-case.ts';

/** @param decision the reason to register it where the rules leave a choice */
export async function registerApplication(
  useCase: UseCase,
  decision: string | null,
): Promise<ApplicationResult> {
  const stale = staleVersion(useCase);
  if (stale !== null) return stale;
  const { application, seen } = useCase;
  const { parts, tickets } = useCase.applications;
  const { registration } = rulesOf(application).route;
  const kept = await readKeptParts(parts.database, application.id, parts.sealing);
  const { hindrance, isRecent, begunWith } = mayLeave(useCase, kept, registration && decision);
  if (hindrance !== null) return hindrance;
  if (registration === null) return { kind: 'outOfTurn', state: application.state };
  const system = createSteadySystems(useCase)[registration.system];
  // Pending tickets are written first: the number must find them.
  await tickets.flush();
  const { organisation } = useCase.asking.viewer;
  const step = registrationOf(application, kept.documents, system, parts, tickets, isRecent, organisation);
  return toResult(application, step.act, await takeOutsideStep(parts, seen, { ...step, begunWith }));
}
