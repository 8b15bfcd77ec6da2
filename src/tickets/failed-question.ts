/** A failed question: counted, and told where a support service or the operator must be written to. */
import type { Incident } from '../incidents/incident.ts';
import { culpritOf, type Outcome, type Unavailable } from '../registers/outcome.ts';
import { type FaultClass, faultRules } from '../resilience/fault-classes.ts';
import type { Act, Purpose } from '../services/purpose.ts';
import type { SystemKey } from '../systems/systems.ts';

/** A question as its caller named it. */
export interface AskedQuestion {
  /** IIN of the person whom it is about; null where the question names none. */
  readonly iin: string | null;
  readonly purpose: Purpose;
  /** Act that the gateway asked the system to do; a question that only reads has none. */
  readonly act?: Act | undefined;
}

/** A failed question, the source of a ticket. */
export interface FailedQuestion
  extends AskedQuestion,
    Pick<Unavailable & Outcome<never>, 'systemId' | 'busId' | 'part' | 'askedAt' | 'attempts' | 'fault'> {
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  readonly incident: Incident;
}

/** Null: no incident is open that the question belongs to. */
export function failedQuestionOf(outcome: Outcome<unknown> & Unavailable, question: AskedQuestion) {
  const { systemId, busId, part, fault, incident, attempts, askedAt } = outcome;
  if (incident === null) return null;
  const culprit = culpritOf(outcome);
  return { systemId, busId, part, culprit, fault, attempts, askedAt, incident, ...question };
}

/** True for outages of the other side, and for broken contracts, which a person may send too. */
export function isForSupport(faultClass: FaultClass): boolean {
  const { incident } = faultRules[faultClass];
  return incident === 'support' || incident === 'joins' || faultClass === 'CONTRACT_DRIFT';
}
