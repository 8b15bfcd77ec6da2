import type { CallFault } from '../resilience/call-fault.ts';
import { type FaultClass, faultRules } from '../resilience/fault-classes.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Incident, IncidentStore } from './incident.ts';
import type { ShownEvidence } from './shown-evidence.ts';

/** A question that failed, as far as incidents want to know it. */
interface FailedCall {
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  /** Which one, where the system consists of several (a bank's code); null otherwise. */
  readonly part: string | null;
  readonly fault: CallFault;
  /** Its first failed attempt, epoch milliseconds: what `since` shows if it opens an incident. */
  readonly since: number;
  /** Its end, epoch milliseconds. */
  readonly at: number;
  readonly drill: boolean;
  /** How many questions it was the answer to: a batch asks about several people at once. */
  readonly questions: number;
  /** Of the last exchange; null when nothing left the gateway. */
  readonly evidence: ShownEvidence | null;
}

/** What happened to a question, told to the incidents of the systems on its way. */
export interface Incidents {
  /**
   * Opens or joins the incident a failure belongs to.
   * @returns null for failures that open none and find none open
   */
  failed(call: FailedCall): Promise<Incident | null>;
  /**
   * A system answered, and its breaker is closed: the only thing in this process that ends an incident.
   * @param whole false when a part of the answer was unusable: that ends their outage, not the operator's incident
   * @returns undefined, without any waiting, where nothing is open: as it is for nearly every answer
   */
  answered(systemId: SystemKey, part: string | null, at: number, whole?: boolean): Promise<void> | undefined;
  openOf(systemId: SystemKey, part: string | null): Promise<Incident | null>;
  /** The incident by which a person switched it off here; undefined where it may be asked. */
  forcedOff(systemId: SystemKey, part: string | null): Incident | undefined;
  /** True while its operator works on it, as announced: its failures are no incident. */
  inMaintenance(systemId: SystemKey, part: string | null): boolean;
}

type IncidentChange = 'incident opened' | 'incident reopened' | 'incident resolved';

interface IncidentsOptions {
  readonly store: IncidentStore;
  /** Within this time a system that fails again has the same incident, not a second one. */
  readonly flapWindowMs: number;
  readonly inMaintenance: Incidents['inMaintenance'];
  /** Told of the beginning and the end of an incident. */
  readonly onChange: (change: IncidentChange, incident: Incident) => void;
  /** Told of our first failure in an incident that another process began. */
  readonly onJoined: (incident: Incident, faultClass: FaultClass) => void;
}

export function createIncidents(options: IncidentsOptions): Incidents {
  const { store, flapWindowMs, onChange, inMaintenance } = options;

  async function resolve(...answer: Parameters<IncidentStore['resolve']>): Promise<void> {
    for (const resolved of await store.resolve(...answer)) onChange('incident resolved', resolved);
  }

  return {
    async failed({ culprit: systemId, part, fault, since, at, drill, questions, evidence }) {
      const { incident } = faultRules[fault.faultClass];
      if (incident === 'none' || inMaintenance(systemId, part)) return null;
      const joined = incident === 'joins' ? await store.openOf(systemId, part) : undefined;
      if (joined === null) return null;
      const faultClass = fault.openedBy ?? fault.faultClass;
      const audience = joined?.audience ?? (incident === 'operator' ? 'OPERATOR' : 'SUPPORT');
      const failure = {
        systemId,
        part,
        faultClass,
        audience,
        since,
        at,
        // What was kept back by a drill's outage belongs to it, also when the drill itself is over.
        drill: joined?.drill ?? drill,
        questions,
        evidence,
      } as const;
      const recorded = await store.record(failure, at - flapWindowMs);
      if (recorded.began === 'joined') options.onJoined(recorded.incident, faultClass);
      else if (recorded.began) onChange(`incident ${recorded.began}`, recorded.incident);
      return recorded.incident;
    },
    answered: (systemId, part, at, whole = true) =>
      store.hasOpen(systemId, part) ? resolve(systemId, part, at, whole) : undefined,
    openOf: (systemId, part) => store.openOf(systemId, part),
    forcedOff: store.forcedOff,
    inMaintenance,
  };
}
