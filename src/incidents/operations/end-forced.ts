import type { MemoryIncidentStore } from '../memory-incident-store.ts';
import type { PendingIncidents } from '../records/pending-incidents.ts';

/** Switches on again what was switched off until now. A system that fails all the same has its old incident again. */
export function endForced(view: MemoryIncidentStore, pending: PendingIncidents, at: number): void {
  for (const incident of view.all()) {
    if (incident.resolvedAt !== null || incident.forced === null || incident.forced.until > at) continue;
    const resolution = { at, by: 'END', reason: null } as const;
    const { by, reason } = resolution;
    view.put({ ...incident, resolvedAt: at, resolvedBy: by, resolutionReason: reason });
    pending.addResolution(incident, resolution);
  }
}
