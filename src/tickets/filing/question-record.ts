/** A failed question as kept JSON: without its IIN and its incident, which have places of their own. */
import type { Incident } from '../../incidents/incident.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { AttemptRecord } from '../../resilience/guard.ts';
import { systemOf } from '../../systems/systems.ts';
import type { FailedQuestion } from '../failed-question.ts';

type FaultRecord = Partial<CallFault> & Pick<CallFault, 'faultClass' | 'origin'>;
type Plain = Pick<FailedQuestion, 'systemId' | 'part' | 'culprit' | 'purpose' | 'act' | 'askedAt'>;

export interface QuestionRecord extends Plain {
  /** Absent in records from before a system could be asked in several ways. */
  readonly busId?: FailedQuestion['busId'];
  readonly attempts: readonly (Omit<AttemptRecord, 'fault'> & { readonly fault: FaultRecord | null })[];
  readonly fault: FaultRecord;
  /** Index of the attempt that ended with the question's own fault; null where none did. */
  readonly faultOfAttempt: number | null;
}

export function toQuestionRecord(question: FailedQuestion): QuestionRecord {
  const { systemId, busId, part, culprit, act, askedAt, attempts, fault } = question;
  // A ticket tells these facts of a purpose and no others: its legal basis may quote other matters.
  const { stateService, route, applicationNumber, applicationRef, applicant } = question.purpose;
  const index = attempts.findIndex((attempt) => attempt.fault === fault);
  return {
    ...{ systemId, busId, part, culprit },
    purpose: { stateService, route, applicationNumber, applicationRef, applicant },
    ...{ act, askedAt },
    attempts: attempts.map((attempt) => ({
      ...attempt,
      fault: attempt.fault && toFaultRecord(attempt.fault),
    })),
    fault: toFaultRecord(fault),
    faultOfAttempt: index === -1 ? null : index,
  };
}

export function fromQuestionRecord(record: QuestionRecord, iin: string | null, incident: Incident) {
  const { systemId, busId = systemOf(systemId).busId, part, culprit, purpose, act, askedAt } = record;
  const attempts = record.attempts.map((attempt) => ({
    ...attempt,
    fault: attempt.fault && toFault(attempt.fault),
  }));
  const own = record.faultOfAttempt === null ? null : attempts[record.faultOfAttempt]?.fault;
  const fault = own ?? toFault(record.fault);
  return { systemId, busId, part, culprit, iin, purpose, act, askedAt, attempts, fault, incident };
}

function toFaultRecord({ faultClass, origin, openedBy, retryAfterMs }: CallFault): FaultRecord {
  return { faultClass, origin, openedBy, retryAfterMs };
}

function toFault({ faultClass, origin, openedBy, retryAfterMs }: FaultRecord): CallFault {
  return new CallFault(faultClass, origin, { openedBy, retryAfterMs });
}
