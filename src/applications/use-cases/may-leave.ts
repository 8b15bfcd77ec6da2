/** The permission of the readiness for the step by which an application leaves: its registration, or its case where no system registers. */
import { comesAsCitizen } from '../../access/application-sight.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { sealDecision } from '../application-rows.ts';
import { type KeptParts, readinessOfApplication } from '../kept-application.ts';
import type { Readiness } from '../readiness.ts';
import type { ApplicationResult, UseCase } from './use-case.ts';

interface Leave {
  /** Null: nothing stands in the way. */
  readonly hindrance: ApplicationResult | null;
  /** False: the check is too old for a request to be sent. */
  readonly isRecent: boolean;
  /** Columns of a person's decision. */
  readonly begunWith: ReturnType<typeof sealDecision> | Record<string, never>;
}

/**
 * @param decision the reason of a worker to go on where the rules leave a choice
 * @throws RefusedError FORBIDDEN for a decision of a citizen: their application leaves as far as the rules alone allow it
 */
export function mayLeave(useCase: UseCase, kept: KeptParts, decision: string | null): Leave {
  const { application, seen, asking } = useCase;
  if (decision !== null && comesAsCitizen(asking.viewer, application.route))
    throw new RefusedError('FORBIDDEN', 'expected no `decision` of a citizen: a worker decides');
  const { parts, checkValidMs } = useCase.applications;
  const { checkedAt, state } = application;
  const isRecent = checkedAt !== null && parts.clock.now() - checkedAt <= checkValidMs;
  if (state !== 'CHECKED') return { hindrance: null, isRecent, begunWith: {} };
  const readiness = isRecent ? readinessOfApplication(application, kept, useCase.applications) : null;
  if (!isAllowed(readiness, decision !== null))
    return { hindrance: { kind: 'notReady', readiness }, isRecent, begunWith: {} };
  if (readiness?.kind !== 'PERSON_DECIDES' || decision === null)
    return { hindrance: null, isRecent, begunWith: {} };
  const begunWith = sealDecision(seen.id, { reason: decision, by: seen.by }, parts.sealing);
  return { hindrance: null, isRecent, begunWith };
}

/** True: nothing stands in the way, or a person decided what the text leaves open. */
function isAllowed(readiness: Readiness | null, isDecided: boolean): boolean {
  if (readiness === null) return false;
  const { kind, reasons } = readiness;
  // A person decides neither what they may not see, nor for want of a document.
  const isOpen = reasons.every(
    (reason) => reason.readiness === 'PERSON_DECIDES' && reason.kind !== 'WITHHELD',
  );
  return kind === 'MAY_REGISTER' || (kind === 'PERSON_DECIDES' && isDecided && isOpen);
}
