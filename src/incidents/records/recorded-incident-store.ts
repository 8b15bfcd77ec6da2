/** Incidents of this process in memory, where every answer can see them at once, and of all replicas in the database. */
import { LRUCache } from 'lru-cache';
import { systemOf } from '../../systems/systems.ts';
import type { Incident, IncidentStore } from '../incident.ts';
import type { MemoryIncidentStore } from '../memory-incident-store.ts';
import type { PendingIncidents } from './pending-incidents.ts';

/** Open incidents are few; more than these are never needed. */
const remembered = 1000;

export function createRecordedIncidentStore(deps: {
  readonly view: MemoryIncidentStore;
  readonly pending: PendingIncidents;
  /** Writes what is pending; waits for it as long as a database that works needs. */
  readonly flush: () => Promise<unknown>;
}): IncidentStore {
  const { view, pending, flush } = deps;
  /** Incidents in which a question failed here; others are only known. */
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
      // The opener waits: the number is told to people, and another replica may have given the incident one already.
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
 * Silence looks like the register's until the bus turns out to be silent: the registers' incidents are then a part of the
 * bus's, whichever of them began first.
 * @returns the incidents that have a parent now
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
