import { toDateTime } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Failure, Incident, IncidentStore } from './incident.ts';

/**
 * Incidents of this process: the last one of each system, so memory does not grow with failures.
 * @param prefix of the readable numbers: those of a drilled request must not look like real ones
 */
export function createMemoryIncidentStore(prefix: 'INC' | 'DRILL', newId: NewId): IncidentStore {
  const last = new Map<SystemKey, Incident>();

  function open(failure: Failure): Incident {
    const [day, time] = toDateTime(failure.since).slice(0, 19).replaceAll(/[-:]/g, '').split('T');
    const id = `${prefix}-${day}-${time}-${newId().slice(0, 4)}`;
    const { systemId, since, at, audience, drill } = failure;
    const nothingYet = { resolvedAt: null, faults: {}, affectedQuestions: 0, lastEvidence: null };
    return { id, systemId, since, lastFailureAt: at, audience, drill, ...nothingYet };
  }

  return {
    async record(failure, reopenFrom) {
      const before = last.get(failure.systemId);
      const continues = before && (before.resolvedAt === null || before.resolvedAt >= reopenFrom);
      const incident = withFailure(continues ? before : open(failure), failure);
      last.set(failure.systemId, incident);
      return incident;
    },
    async resolve(systemId, at) {
      const incident = last.get(systemId);
      if (!incident || incident.resolvedAt !== null) return null;
      const resolved = { ...incident, resolvedAt: at };
      last.set(systemId, resolved);
      return resolved;
    },
    async openOf(systemId) {
      const incident = last.get(systemId);
      return incident && incident.resolvedAt === null ? incident : null;
    },
  };
}

function withFailure(incident: Incident, failure: Failure): Incident {
  const { faultClass, at } = failure;
  const seen = incident.faults[faultClass] ?? { first: at, last: at, questions: 0 };
  return {
    ...incident,
    resolvedAt: null,
    lastFailureAt: at,
    lastEvidence: failure.evidence ?? incident.lastEvidence,
    // What began as ours and turned out to be theirs is for the support service from then on.
    audience: failure.audience === 'SUPPORT' ? 'SUPPORT' : incident.audience,
    faults: { ...incident.faults, [faultClass]: { ...seen, last: at, questions: seen.questions + 1 } },
    affectedQuestions: incident.affectedQuestions + 1,
  };
}
