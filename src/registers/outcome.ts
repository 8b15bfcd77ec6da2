import type { Incident } from '../incidents/incident.ts';
import type { CallFault } from '../resilience/call-fault.ts';
import type { AttemptRecord } from '../resilience/guard.ts';
import type { SystemKey } from '../systems/systems.ts';

/** The outcome of a question to a register: its records (none is a true "no record"), or why we do not know. */
export type Outcome<Item> = {
  readonly systemId: SystemKey;
  /** Through what it was asked: SHEP, or a system that asks it for us; null where it was asked itself. */
  readonly busId: SystemKey | null;
  /** Which one, where the system consists of several (a bank's code); null otherwise. */
  readonly part: string | null;
  readonly askedAt: number;
  readonly attempts: readonly AttemptRecord[];
} & ({ readonly kind: 'answered'; readonly records: readonly Item[] } | Unavailable);

export interface Unavailable {
  readonly kind: 'unavailable';
  readonly fault: CallFault;
  /** Since when the system is out: of the incident, or of this question where there is none. Epoch ms. */
  readonly since: number;
  readonly incident: Incident | null;
}

/** The system that a failure is to be blamed on: the bus, where the bus is the origin. */
export function culpritOf({ systemId, busId, fault }: Blamed): SystemKey {
  return fault.origin === 'BUS' ? (busId ?? systemId) : systemId;
}

type Blamed = Pick<Outcome<unknown>, 'systemId' | 'busId'> & Pick<Unavailable, 'fault'>;
