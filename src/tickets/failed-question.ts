/** A question that failed: counted, and told where a support service or the operator has to be written to. */
import type { Incident } from '../incidents/incident.ts';
import { culpritOf, type Outcome, type Unavailable } from '../registers/outcome.ts';
import { type FaultClass, faultRules } from '../resilience/fault-classes.ts';
import type { Act, Purpose } from '../services/purpose.ts';
import type { SystemKey } from '../systems/systems.ts';

/** A question as its caller named it. */
export interface Question {
  /** IIN of the person it is about; null where the question did not name one. */
  readonly iin: string | null;
  readonly purpose: Purpose;
  /** The deed that the system was to do, where it was not only asked. */
  readonly act?: Act | undefined;
}

/** A failed question, from which a ticket is written. */
export interface FailedQuestion
  extends Question,
    Pick<Unavailable & Outcome<never>, 'systemId' | 'busId' | 'part' | 'askedAt' | 'attempts' | 'fault'> {
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  readonly incident: Incident;
}

/** @returns null where no incident is open that the question belongs to */
export function failedQuestionOf(
  outcome: Outcome<unknown> & Unavailable,
  question: Question,
): FailedQuestion | null {
  const { systemId, busId, part, fault, incident, attempts, askedAt } = outcome;
  if (incident === null) return null;
  const culprit = culpritOf(outcome);
  return { systemId, busId, part, culprit, fault, attempts, askedAt, incident, ...question };
}

/** Outages of the other side, and answers that broke the contract, which a person may send too. */
export function isForSupport(faultClass: FaultClass): boolean {
  const { incident } = faultRules[faultClass];
  return incident === 'support' || incident === 'joins' || faultClass === 'CONTRACT_DRIFT';
}
