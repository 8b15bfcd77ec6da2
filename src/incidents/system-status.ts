import type { Clock } from '../kernel/clock.ts';
import type { Breaker } from '../resilience/breaker.ts';
import type { Health } from '../resilience/health.ts';
import { partKey, partsOf, type SystemKey, systemOf } from '../systems/systems.ts';
import type { Incident } from './incident.ts';
import type { Incidents } from './incidents.ts';

/** The values of `systems.state`. */
type SystemState =
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

/** The state of a system, as everything in the gateway shows it. */
export interface Status {
  readonly id: SystemKey;
  /** Which one, where the system consists of several; null for a whole system. */
  readonly part: string | null;
  readonly state: SystemState;
  /** First failure of the open incident, epoch ms. */
  readonly since: number | null;
  readonly openIncident: Incident | null;
  /** Parts of a system that consists of several; empty otherwise. */
  readonly parts: readonly Status[];
}

export type SystemStatus = (id: SystemKey) => Promise<Status>;

/** Reads states from the breakers and incidents of one world (the process's, or a drilled request's own). */
export function createSystemStatus(
  health: Health,
  incidents: Incidents,
  clock: Clock,
  recentMs: number,
): SystemStatus {
  async function statusOfOne(id: SystemKey, part: string | null, bus: Status | null): Promise<Status> {
    const openIncident = await incidents.openOf(id, part);
    const quietMs = openIncident && clock.now() - openIncident.lastFailureAt;
    const breaker = health.breaker(partKey(id, part)).kind;
    const incidentOpen = openIncident !== null && saysSomethingOfTheSystem(openIncident);
    const isForced = incidents.forcedOff(id, part) !== undefined;
    const inMaintenance = incidents.inMaintenance(id, part);
    const busState = bus?.state ?? null;
    const facts = { isForced, inMaintenance, breaker, incidentOpen, quietMs, busState };
    const state = systemState(facts, recentMs);
    const since = state === 'UP' ? null : (openIncident?.since ?? bus?.since ?? null);
    return { id, part, state, since, openIncident, parts: [] };
  }

  return async function statusOf(id): Promise<Status> {
    const { busId } = systemOf(id);
    const bus = busId === null ? null : await statusOf(busId);
    const names = partsOf(id);
    if (names.length === 0) return statusOfOne(id, null, bus);
    const parts = await Promise.all(names.map((part) => statusOfOne(id, part, bus)));
    const [first = null] = parts.filter(({ since }) => since !== null).sort(bySince);
    const state = joinedState(parts.map((part) => part.state));
    return {
      id,
      part: null,
      state,
      since: first?.since ?? null,
      openIncident: first?.openIncident ?? null,
      parts,
    };
  };
}

function bySince(a: Status, b: Status): number {
  return (a.since ?? 0) - (b.since ?? 0);
}

/** Our full queue and our defects are incidents of ours; the system may be as well as ever. */
function saysSomethingOfTheSystem({ faults }: Incident): boolean {
  return Object.keys(faults).some((faultClass) => !['OUR_CAPACITY', 'OUR_DEFECT'].includes(faultClass));
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
function joinedState(states: readonly SystemState[]): SystemState {
  const [first] = states;
  return first !== undefined && states.every((state) => state === first) ? first : 'DEGRADED';
}
