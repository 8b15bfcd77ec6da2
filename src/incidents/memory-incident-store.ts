import { toDateTime } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import { partKey, type SystemKey } from '../systems/systems.ts';
import type { Failure, Incident, IncidentStore } from './incident.ts';

export interface MemoryIncidentStore extends IncidentStore {
  /** Replaces the incident of the same kind. */
  put(incident: Incident): void;
  /** The last incident of the same system and kind. */
  like(incident: Incident): Incident | undefined;
  all(): Incident[];
}

/** Keeps the last incident of each system and kind, so that memory stays small. @param prefix of the numbers */
export function createMemoryIncidentStore(prefix: 'INC' | 'DRILL', newId: NewId): MemoryIncidentStore {
  const bySystem = new Map<string, Slots>();

  function slotsOf(systemId: SystemKey, part: string | null): Slots {
    const key = partKey(systemId, part);
    const slots = bySystem.get(key) ?? new Map<string, Incident>();
    bySystem.set(key, slots);
    return slots;
  }

  function begin({ systemId, part, since, at, audience, drill }: Failure): Incident {
    const id = newIncidentNumber(prefix, since, newId);
    return { ...nothingYet, id, systemId, part, since, lastFailureAt: at, audience, drill };
  }

  return {
    async record(failure, reopenFrom) {
      const slots = slotsOf(failure.systemId, failure.part);
      const open = openIn(slots, failure.drill);
      // Our own failure during a system's outage belongs to the outage; an outage never continues our own incident, or a
      // drill.
      const joined =
        open && (open.audience === failure.audience || open.audience === 'SUPPORT') ? open : undefined;
      const slot = slotOf(joined ?? failure);
      const before = joined ?? slots.get(slot);
      const continues = before && (before.resolvedAt === null || before.resolvedAt >= reopenFrom);
      const incident = withFailure(continues ? before : begin(failure), failure);
      slots.set(slot, incident);
      if (!continues) return { incident, began: 'opened' };
      return { incident, began: before.resolvedAt === null ? null : 'reopened' };
    },
    async resolve(systemId, part, at, whole) {
      const slots = slotsOf(systemId, part);
      // A system that a person switched off stays off until they switch it on.
      const open = [...slots.values()].filter(
        ({ resolvedAt, audience, forced }) =>
          resolvedAt === null && forced === null && (whole || audience === 'SUPPORT'),
      );
      return open.map((incident) => {
        const resolved = { ...incident, resolvedAt: at, resolvedBy: 'ANSWER' } as const;
        slots.set(slotOf(incident), resolved);
        return resolved;
      });
    },
    put(incident) {
      slotsOf(incident.systemId, incident.part).set(slotOf(incident), incident);
    },
    forcedOff(systemId, part) {
      const whole = forcedIn(bySystem.get(systemId));
      return whole ?? (part === null ? undefined : forcedIn(bySystem.get(partKey(systemId, part))));
    },
    like: (incident) => slotsOf(incident.systemId, incident.part).get(slotOf(incident)),
    all: () => [...bySystem.values()].flatMap((slots) => [...slots.values()]),
    hasOpen(systemId, part) {
      for (const { resolvedAt } of slotsOf(systemId, part).values()) if (resolvedAt === null) return true;
      return false;
    },
    async openOf(systemId, part) {
      const slots = slotsOf(systemId, part);
      return openIn(slots, false) ?? openIn(slots, true) ?? null;
    },
  };
}

/** Makes a readable number with a suffix for several in one second. */
export function newIncidentNumber(prefix: 'INC' | 'DRILL', since: number, newId: NewId): string {
  const [day, time] = toDateTime(since).slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  return `${prefix}-${day}-${time}-${newId().slice(0, 4)}`;
}

type Slots = Map<string, Incident>;

function forcedIn(slots: Slots | undefined): Incident | undefined {
  if (slots === undefined) return undefined;
  for (const incident of slots.values())
    if (incident.resolvedAt === null && incident.forced !== null) return incident;
  return undefined;
}

const unresolved = { resolvedAt: null, resolvedBy: null, resolutionReason: null } as const;

const nothingYet = {
  ...{ ...unresolved, againSince: null, parentId: null, forced: null, faults: {}, lastEvidence: null },
  ...{ affectedQuestions: 0, affectedApplications: 0, affectedPeople: 0 },
} as const;

/** Keeps real outages and drills apart, and outages of systems and our own. */
const slotOf = ({ audience, drill }: Pick<Incident, 'audience' | 'drill'>): string => `${audience}/${drill}`;

function openIn(slots: Slots, drill: boolean): Incident | undefined {
  const all = (['SUPPORT', 'OPERATOR'] as const).map((audience) => slots.get(slotOf({ audience, drill })));
  return all.find((incident) => incident?.resolvedAt === null);
}

function withFailure(incident: Incident, failure: Failure): Incident {
  const { faultClass, at, questions } = failure;
  const seen = incident.faults[faultClass] ?? { first: at, last: at, questions: 0 };
  return {
    ...{ ...incident, ...unresolved },
    againSince: incident.resolvedAt === null ? incident.againSince : failure.since,
    // A forced outage that has ended is not forced any more when the system fails again.
    forced: incident.resolvedAt === null ? incident.forced : null,
    lastFailureAt: Math.max(incident.lastFailureAt, at),
    lastEvidence: failure.evidence ?? incident.lastEvidence,
    faults: {
      ...incident.faults,
      [faultClass]: { ...seen, last: at, questions: seen.questions + questions },
    },
    affectedQuestions: incident.affectedQuestions + questions,
  };
}
