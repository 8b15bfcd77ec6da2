import type { Breaker } from '../resilience/breaker.ts';

/** The values of `systems.state`. */
export type SystemState =
  | 'UP'
  | 'DEGRADED'
  | 'DOWN'
  | 'MAINTENANCE'
  | 'FORCED_OFF'
  | 'UNREACHABLE'
  | 'UNKNOWN_SINCE_FAILURE';

/** The facts from which a system's state is read. */
interface StateFacts {
  /** A person switched it off here. */
  readonly isForced: boolean;
  /** Its operator works on it, as announced. */
  readonly inMaintenance: boolean;
  readonly breaker: Breaker['kind'];
  readonly incidentOpen: boolean;
  /** Time since the incident's last failure, or null without an incident. No success can lie in between. */
  readonly quietMs: number | null;
  /** State of the bus it is reached through, or null. */
  readonly busState: SystemState | null;
}

/**
 * The one state that everything shows.
 * @param recentMs how long a failure counts as recent when the breaker is closed
 */
export function systemState(facts: StateFacts, recentMs: number): SystemState {
  if (facts.isForced) return 'FORCED_OFF';
  if (facts.inMaintenance) return 'MAINTENANCE';
  if (facts.busState === 'DOWN' || facts.busState === 'FORCED_OFF') return 'UNREACHABLE';
  if (facts.breaker !== 'closed') return 'DOWN';
  if (facts.incidentOpen) return (facts.quietMs ?? 0) <= recentMs ? 'DEGRADED' : 'UNKNOWN_SINCE_FAILURE';
  // A troubled bus troubles what is behind it, however well the register itself may be.
  return facts.busState ?? 'UP';
}

/** State of a system that consists of several: theirs, where all agree; otherwise it fails in part. */
export function joinedState(states: readonly SystemState[]): SystemState {
  const [first] = states;
  return first !== undefined && states.every((state) => state === first) ? first : 'DEGRADED';
}
