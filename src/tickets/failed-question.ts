/** A question that failed: what is counted, and told where a support service or the operator has to be written to. */
import type { Incident } from '../incidents/incident.ts';
import { culpritOf, type Outcome, type Unavailable } from '../registers/outcome.ts';
import type { CallFault } from '../resilience/call-fault.ts';
import type { AttemptRecord } from '../resilience/guard.ts';
import type { Act, Purpose } from '../services/purpose.ts';
import type { SystemKey } from '../systems/systems.ts';

/** What was asked, as its caller named it. */
export interface Question {
  /** Whose data were asked for; null where the question did not name an IIN. */
  readonly iin: string | null;
  readonly purpose: Purpose;
  /** What the system was to do, where it was not only asked. */
  readonly act?: Act | undefined;
}

/** A failed question, from which a ticket is written. */
export interface FailedQuestion extends Question {
  readonly systemId: SystemKey;
  /** Through what it was asked; null where it was asked itself. */
  readonly busId: SystemKey | null;
  /** Which one, where the system consists of several (a bank's code); null otherwise. */
  readonly part: string | null;
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  readonly askedAt: number;
  readonly attempts: readonly AttemptRecord[];
  readonly fault: CallFault;
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
