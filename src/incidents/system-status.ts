import type { Clock } from '../kernel/clock.ts';
import type { Health } from '../resilience/health.ts';
import { partKey, partsOf, type SystemKey, systemOf } from '../systems/systems.ts';
import type { Incident } from './incident.ts';
import type { Incidents } from './incidents.ts';
import { joinedState, type SystemState, systemState } from './system-state.ts';

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
