/** Keeps incidents in memory, where every answer sees them at once, and those of all replicas in the database. */
import { LRUCache } from 'lru-cache';
import { systemOf } from '../../systems/systems.ts';
import type { Incident, IncidentStore } from '../incident.ts';
import type { MemoryIncidentStore } from '../memory-incident-store.ts';
import type { PendingIncidents } from './pending-incidents.ts';

/** Largest number of remembered incidents: few are open at once. */
const remembered = 1000;

export function createRecordedIncidentStore(deps: {
  readonly view: MemoryIncidentStore;
  readonly pending: PendingIncidents;
  /** Writes pending news, and waits as long as a working database needs. */
  readonly flush: () => Promise<unknown>;
}): IncidentStore {
  const { view, pending, flush } = deps;
  /** Incidents with a failed question in this process. */
  const seenHere = new LRUCache<string, true>({ max: remembered });

  return {
    ...view,
    async record(failure, reopenFrom) {
      const recorded = await view.record(failure, reopenFrom);
      pending.addFailure(recorded.incident, failure);
      const isFirstHere = !seenHere.has(recorded.incident.id);
      seenHere.set(recorded.incident.id, true);
      if (recorded.began === null) return isFirstHere ? { ...recorded, began: 'joined' } : recorded;
      for (const linked of linkToBus(view, recorded.incident)) pending.addChange(linked);
      // The opener waits: people see the number, and another replica may have given the incident one already.
      await flush();
      const incident = view.like(recorded.incident) ?? recorded.incident;
      seenHere.set(incident.id, true);
      return { incident, began: incident.id === recorded.incident.id ? recorded.began : 'joined' };
    },
    async resolve(systemId, part, at, whole) {
      const resolved = await view.resolve(systemId, part, at, whole);
      for (const incident of resolved) pending.addResolution(incident, { at, by: 'ANSWER', reason: null });
      if (resolved.length > 0) void flush();
      return resolved;
    },
  };
}

/**
 * Links registers' incidents to the bus's: silence looks like theirs until the bus falls silent.
 * @returns the linked ones
 */
function linkToBus(view: MemoryIncidentStore, began: Incident): Incident[] {
  const open = view.all().filter((one) => one.resolvedAt === null && one.drill === began.drill);
  const children = open.filter(
    (one) => systemOf(one.systemId).busId === began.systemId && one.parentId === null,
  );
  const bus = open.find((one) => one.systemId === systemOf(began.systemId).busId);
  const linked = [
    ...children.map((child) => ({ ...child, parentId: began.id })),
    ...(bus && began.parentId === null ? [{ ...began, parentId: bus.id }] : []),
  ];
  linked.forEach(view.put);
  return linked;
}
