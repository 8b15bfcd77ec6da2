import type { Incident } from '../incidents/incident.ts';
import type { CallFault } from '../resilience/call-fault.ts';
import type { AttemptRecord } from '../resilience/guard.ts';
import type { SystemKey } from '../systems/systems.ts';

/** Outcome of a question to a register: its records (an empty list is a true "no record"), or the cause of not knowing. */
export type Outcome<Item> = {
  readonly systemId: SystemKey;
  /** System on the way: SHEP, or a system that asks it for us; null for a direct question. */
  readonly busId: SystemKey | null;
  /** Code of the part (a bank); null for a system without parts. */
  readonly part: string | null;
  readonly askedAt: number;
  readonly attempts: readonly AttemptRecord[];
} & ({ readonly kind: 'answered'; readonly records: readonly Item[] } | Unavailable);

export interface Unavailable {
  readonly kind: 'unavailable';
  readonly fault: CallFault;
  /** Start of the outage: of the incident, or of this question without one. Epoch ms. */
  readonly since: number;
  readonly incident: Incident | null;
}

/** The system to blame for a failure: the bus or the service that signs, where one of them is the origin. */
export function culpritOf({ systemId, busId, fault: { origin } }: Blamed): SystemKey {
  if (origin === 'SIGNATURE') return 'SIGNATURE_SERVICE';
  return origin === 'BUS' ? (busId ?? systemId) : systemId;
}

type Blamed = Pick<Outcome<unknown>, 'systemId' | 'busId'> & Pick<Unavailable, 'fault'>;
