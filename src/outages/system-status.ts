import type { Clock } from '../kernel/clock.ts';
import type { Health } from '../resilience/health.ts';
import { type SystemKey, systemOf } from '../systems/systems.ts';
import type { Incident } from './incident.ts';
import type { Incidents } from './incidents.ts';
import { type SystemState, systemState } from './system-state.ts';

/** How a system is, as everything in the gateway shows it. */
export interface Status {
  readonly id: SystemKey;
  readonly state: SystemState;
  /** First failure of the open incident, epoch ms. */
  readonly since: number | null;
  readonly openIncident: Incident | null;
}

export type SystemStatus = (id: SystemKey) => Promise<Status>;

/** Reads states from the breakers and incidents of one world (the process's, or a drilled request's own). */
export function createSystemStatus(
  health: Health,
  incidents: Incidents,
  clock: Clock,
  recentMs: number,
): SystemStatus {
  return async function statusOf(id): Promise<Status> {
    const { busId } = systemOf(id);
    const bus = busId === null ? null : await statusOf(busId);
    const openIncident = await incidents.openOf(id);
    const quietMs = openIncident && clock.now() - openIncident.lastFailureAt;
    const breaker = health.breaker(id).kind;
    const incidentOpen = openIncident !== null && saysSomethingOfTheSystem(openIncident);
    const facts = { breaker, incidentOpen, quietMs, busState: bus?.state ?? null };
    const state = systemState(facts, recentMs);
    const since = state === 'UP' ? null : (openIncident?.since ?? bus?.since ?? null);
    return { id, state, since, openIncident };
  };
}

/** Our full queue and our defects are incidents of ours; the system may be as well as ever. */
function saysSomethingOfTheSystem({ faults }: Incident): boolean {
  return Object.keys(faults).some((faultClass) => !['OUR_CAPACITY', 'OUR_DEFECT'].includes(faultClass));
}
