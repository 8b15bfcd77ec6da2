import { toDateTime } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Failure, Incident, IncidentStore } from './incident.ts';

/**
 * Incidents of this process: the last one of each system, so memory does not grow with failures.
 * @param prefix of the readable numbers: those of a drilled request must not look like real ones
 */
export function createMemoryIncidentStore(prefix: 'INC' | 'DRILL', newId: NewId): IncidentStore {
  const last = new Map<string, Incident>();
  const keyOf = (systemId: SystemKey, part: string | null) => `${systemId}/${part ?? ''}`;

  function open(failure: Failure): Incident {
    const [day, time] = toDateTime(failure.since).slice(0, 19).replaceAll(/[-:]/g, '').split('T');
    const id = `${prefix}-${day}-${time}-${newId().slice(0, 4)}`;
    const { systemId, part, since, at, audience, drill } = failure;
    const nothingYet = { resolvedAt: null, faults: {}, affectedQuestions: 0, lastEvidence: null };
    return { id, systemId, part, since, lastFailureAt: at, audience, drill, ...nothingYet };
  }

  return {
    async record(failure, reopenFrom) {
      const key = keyOf(failure.systemId, failure.part);
      const before = last.get(key);
      const continues = before && (before.resolvedAt === null || before.resolvedAt >= reopenFrom);
      const incident = withFailure(continues ? before : open(failure), failure);
      last.set(key, incident);
      return incident;
    },
    async resolve(systemId, part, at) {
      const incident = last.get(keyOf(systemId, part));
      if (!incident || incident.resolvedAt !== null) return null;
      const resolved = { ...incident, resolvedAt: at };
      last.set(keyOf(systemId, part), resolved);
      return resolved;
    },
    async openOf(systemId, part) {
      const incident = last.get(keyOf(systemId, part));
      return incident && incident.resolvedAt === null ? incident : null;
    },
  };
}

function withFailure(incident: Incident, failure: Failure): Incident {
  const { faultClass, at } = failure;
  const seen = incident.faults[faultClass] ?? { first: at, last: at, questions: 0 };
  const { questions } = failure;
  return {
    ...incident,
    resolvedAt: null,
    lastFailureAt: at,
    lastEvidence: failure.evidence ?? incident.lastEvidence,
    // What began as ours and turned out to be theirs is for the support service from then on.
    audience: failure.audience === 'SUPPORT' ? 'SUPPORT' : incident.audience,
    faults: {
      ...incident.faults,
      [faultClass]: { ...seen, last: at, questions: seen.questions + questions },
    },
    affectedQuestions: incident.affectedQuestions + questions,
  };
}
