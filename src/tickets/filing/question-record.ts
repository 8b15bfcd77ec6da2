/** A failed question as JSON, to be kept: without its IIN and its incident, which have places of their own. */

import type { Incident } from '../../incidents/incident.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { FaultClass, FaultOrigin } from '../../resilience/fault-classes.ts';
import type { AttemptRecord } from '../../resilience/guard.ts';
import type { Act, Purpose } from '../../services/purpose.ts';
import { type SystemKey, systemOf } from '../../systems/systems.ts';
import type { FailedQuestion } from '../failed-question.ts';

interface FaultRecord {
  readonly faultClass: FaultClass;
  readonly origin: FaultOrigin;
  readonly openedBy?: FaultClass | undefined;
  readonly retryAfterMs?: number | undefined;
}

export interface QuestionRecord {
  readonly systemId: SystemKey;
  /** Records from before a system could be asked in several ways are without it. */
  readonly busId?: SystemKey | null;
  readonly part: string | null;
  readonly culprit: SystemKey;
  readonly purpose: Purpose;
  readonly act?: Act | undefined;
  readonly askedAt: number;
  readonly attempts: readonly (Omit<AttemptRecord, 'fault'> & { readonly fault: FaultRecord | null })[];
  readonly fault: FaultRecord;
  /** Which attempt ended with the question's own fault; null where none did. */
  readonly faultOfAttempt: number | null;
}

export function toQuestionRecord(question: FailedQuestion): QuestionRecord {
  const { systemId, busId, part, culprit, purpose, act, askedAt, attempts, fault } = question;
  const index = attempts.findIndex((attempt) => attempt.fault === fault);
  return {
    systemId,
    busId,
    part,
    culprit,
    purpose: purposeOf(purpose),
    act,
    askedAt,
    attempts: attempts.map((attempt) => ({ ...attempt, fault: attempt.fault && faultOf(attempt.fault) })),
    fault: faultOf(fault),
    faultOfAttempt: index === -1 ? null : index,
  };
}

export function fromQuestionRecord(
  record: QuestionRecord,
  iin: string | null,
  incident: Incident,
): FailedQuestion {
  const {
    systemId,
    busId = systemOf(systemId).busId,
    part,
    culprit,
    purpose,
    act,
    askedAt,
    faultOfAttempt,
  } = record;
  const attempts = record.attempts.map((attempt) => ({
    ...attempt,
    fault: attempt.fault && toFault(attempt.fault),
  }));
  const own = faultOfAttempt === null ? null : attempts[faultOfAttempt]?.fault;
  const fault = own ?? toFault(record.fault);
  return { systemId, busId, part, culprit, iin, purpose, act, askedAt, attempts, fault, incident };
}

/** Only what a ticket tells of a purpose: its legal basis may quote what is nobody's business here. */
function purposeOf({ stateService, route, applicationNumber, applicationRef }: Purpose): Purpose {
  return { stateService, route, applicationNumber, applicationRef };
}

function faultOf({ faultClass, origin, openedBy, retryAfterMs }: CallFault): FaultRecord {
  return { faultClass, origin, openedBy, retryAfterMs };
}

function toFault({ faultClass, origin, openedBy, retryAfterMs }: FaultRecord): CallFault {
  return new CallFault(faultClass, origin, { openedBy, retryAfterMs });
}
