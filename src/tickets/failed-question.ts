import type { Incident } from '../incidents/incident.ts';
import type { CallFault } from '../resilience/call-fault.ts';
import type { AttemptRecord } from '../resilience/guard.ts';
import type { Act, Purpose } from '../services/purpose.ts';
import type { SystemKey } from '../systems/systems.ts';

/** A failed question, from which a ticket is written. */
export interface FailedQuestion {
  readonly systemId: SystemKey;
  /** Through what it was asked; null where it was asked itself. */
  readonly busId: SystemKey | null;
  /** Which one, where the system consists of several (a bank's code); null otherwise. */
  readonly part: string | null;
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  /** Whose data were asked for; null where the question did not name an IIN. */
  readonly iin: string | null;
  readonly purpose: Purpose;
  readonly act?: Act | undefined;
  readonly askedAt: number;
  readonly attempts: readonly AttemptRecord[];
  readonly fault: CallFault;
  readonly incident: Incident;
}
