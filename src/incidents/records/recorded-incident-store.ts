/** Incidents of this process in memory, where every answer can see them at once, and of all replicas in the database. */
import { LRUCache } from 'lru-cache';
import type { Incident, IncidentStore } from '../incident.ts';
import type { MemoryIncidentStore } from '../memory-incident-store.ts';
import { linkToBus } from './link-to-bus.ts';
import type { PendingIncidents } from './pending-incidents.ts';

interface RecordedIncidentStoreParts {
  readonly view: MemoryIncidentStore;
  readonly pending: PendingIncidents;
  /** Writes what is pending; waits for it as long as a database that works needs. */
  readonly flush: () => Promise<unknown>;
}

/** Open incidents are few; more than these are never needed. */
const remembered = 1000;

export function createRecordedIncidentStore({
  view,
  pending,
  flush,
}: RecordedIncidentStoreParts): IncidentStore {
  /** Incidents in which something failed here; of the others we only know. */
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
      // Who opens an incident waits: its number is told to people, and another replica may have given it one already.
      await flush();
      const incident = view.all().find((one) => isSameKind(one, recorded.incident)) ?? recorded.incident;
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

function isSameKind(one: Incident, other: Incident): boolean {
  return (
    one.systemId === other.systemId &&
    one.part === other.part &&
    one.audience === other.audience &&
    one.drill === other.drill
  );
}
