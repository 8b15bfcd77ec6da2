import type { Clock } from '../kernel/clock.ts';
import type { Breaker } from '../resilience/breaker.ts';
import type { Health } from '../resilience/health.ts';
import { partKey, partsOf, type SystemKey, systemOf } from '../systems/systems.ts';
import type { Incident } from './incident.ts';
import type { Incidents } from './incidents.ts';

/** Values of `systems.state`. */
type SystemState =
  | 'UP'
  | 'DEGRADED'
  | 'DOWN'
  | 'MAINTENANCE'
  | 'FORCED_OFF'
  | 'UNREACHABLE'
  | 'UNKNOWN_SINCE_FAILURE';

/** Facts that decide a system's state. */
interface StateFacts {
  /** A person switched it off in the gateway. */
  readonly isForced: boolean;
  /** Its operator works on it, as announced. */
  readonly inMaintenance: boolean;
  readonly breaker: Breaker['kind'];
  readonly incidentOpen: boolean;
  /** Time since the incident's last failure without any success, ms; null without an incident. */
  readonly quietMs: number | null;
  /** State of the bus on the way to it, or null. */
  readonly busState: SystemState | null;
}

/** State of a system, the same everywhere in the gateway. */
export interface Status {
  readonly id: SystemKey;
  /** Code of the part; null for a whole system. */
  readonly part: string | null;
  readonly state: SystemState;
  /** First failure of the open incident, epoch ms. */
  readonly since: number | null;
  readonly openIncident: Incident | null;
  /** Parts of the system; empty for a system without parts. */
  readonly parts: readonly Status[];
}

export type SystemStatus = (id: SystemKey) => Promise<Status>;

/** Reads states from the breakers and incidents of one world. */
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
    const { busId, busPart } = systemOf(id);
    const busOf = (busId: SystemKey) =>
      busPart === undefined ? statusOf(busId) : statusOfOne(busId, busPart, null);
    const bus = busId === null ? null : await busOf(busId);
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

const bySince = (a: Status, b: Status): number => (a.since ?? 0) - (b.since ?? 0);

/** Our full queue and our defects are our own incidents: they tell nothing about the system. */
const saysSomethingOfTheSystem = ({ faults }: Incident): boolean =>
  Object.keys(faults).some((faultClass) => !['OUR_CAPACITY', 'OUR_DEFECT'].includes(faultClass));

/** Decides the state of a system. @param recentMs time for which a failure counts as recent while the breaker is closed */
export function systemState(facts: StateFacts, recentMs: number): SystemState {
  if (facts.isForced) return 'FORCED_OFF';
  if (facts.inMaintenance) return 'MAINTENANCE';
  if (facts.busState === 'DOWN' || facts.busState === 'FORCED_OFF') return 'UNREACHABLE';
  if (facts.breaker !== 'closed') return 'DOWN';
  if (facts.incidentOpen) return (facts.quietMs ?? 0) <= recentMs ? 'DEGRADED' : 'UNKNOWN_SINCE_FAILURE';
  // A troubled bus troubles the systems behind it.
  return facts.busState ?? 'UP';
}

/** Joins the states of parts: the common one, or DEGRADED. */
function joinedState(states: readonly SystemState[]): SystemState {
  const [first] = states;
  return first !== undefined && states.every((state) => state === first) ? first : 'DEGRADED';
}
