/** Registers an application where its readiness allows it. It never ends one: the items only forbid the registration. */
import { sealDecision } from '../application-rows.ts';
import { readinessOfApplication, readKeptParts } from '../kept-application.ts';
import type { Readiness } from '../readiness.ts';
import { takeOutsideStep } from '../steps/outside-step.ts';
import { registrationOf } from '../steps/registration.ts';
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
  const { parts, tickets, checkValidMs } = useCase.applications;
  const { registration } = rulesOf(application).route;
  const kept = await readKeptParts(parts.database, application.id, parts.sealing);
  const { checkedAt } = application;
  const isRecent = checkedAt !== null && parts.clock.now() - checkedAt <= checkValidMs;
  let isDecision = false;
  if (application.state === 'CHECKED') {
    const readiness = isRecent ? readinessOfApplication(application, kept, useCase.applications) : null;
    const isDecided = decision !== null && registration !== null;
    isDecision = readiness?.kind === 'PERSON_DECIDES' && isDecided;
    if (!mayRegister(readiness, isDecided)) return { kind: 'notReady', readiness };
  }
  // Without a system that registers, the readiness has ended it above.
  if (registration === null) return { kind: 'outOfTurn', state: application.state };
  const system = createSteadySystems(useCase)[registration.system];
  // Pending tickets are written first: the number must find them.
  await tickets.flush();
  const { organisation } = useCase.asking.viewer;
  const step = registrationOf(application, kept.documents, system, parts, tickets, isRecent, organisation);
  const begunWith = isDecision
    ? sealDecision(seen.id, { reason: decision ?? '', by: seen.by }, parts.sealing)
    : {};
  return toResult(application, step.act, await takeOutsideStep(parts, seen, { ...step, begunWith }));
}

/** True: nothing stands in the way, or a person decided what the text leaves open. */
function mayRegister(readiness: Readiness | null, isDecided: boolean): boolean {
  if (readiness === null) return false;
  const { kind, reasons } = readiness;
  // A person decides neither what they may not see, nor for want of a document.
  const isOpen = reasons.every(
    (reason) => reason.readiness === 'PERSON_DECIDES' && reason.kind !== 'WITHHELD',
  );
  return kind === 'MAY_REGISTER' || (kind === 'PERSON_DECIDES' && isDecided && isOpen);
}
