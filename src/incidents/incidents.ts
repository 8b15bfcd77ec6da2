import type { CallFault } from '../resilience/call-fault.ts';
import { type FaultClass, faultRules } from '../resilience/fault-classes.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Failure, Incident, IncidentStore } from './incident.ts';

/** Call that failed: a batch answers several questions. */
interface FailedCall extends Omit<Failure, 'systemId' | 'faultClass' | 'audience'> {
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  readonly fault: CallFault;
}

/** Tells the outcome of a question to the incidents of the systems on its way. */
export interface Incidents {
  /** Opens or joins the incident of a failure. @returns null for a failure without an incident */
  failed(call: FailedCall): Promise<Incident | null>;
  /**
   * Ends incidents after an answer while the breaker is closed; nothing else in this process ends one.
   * @param whole false for an answer with an unusable part, which ends the system's outage but not the operator's incident
   * @returns undefined without waiting where none is open, as for nearly every answer
   */
  answered(systemId: SystemKey, part: string | null, at: number, whole?: boolean): Promise<void> | undefined;
  readonly openOf: IncidentStore['openOf'];
  readonly forcedOff: IncidentStore['forcedOff'];
  /** True during announced maintenance: its failures are no incident. */
  inMaintenance(systemId: SystemKey, part: string | null): boolean;
}

export function createIncidents(deps: {
  readonly store: IncidentStore;
  /** Time within which a further failure reopens the incident, ms. */
  readonly flapWindowMs: number;
  readonly inMaintenance: Incidents['inMaintenance'];
  /** Receives the beginning and the end of an incident. */
  readonly onChange: (change: `incident ${'opened' | 'reopened' | 'resolved'}`, incident: Incident) => void;
  /** Receives our first failure in an incident of another process. */
  readonly onJoined: (incident: Incident, faultClass: FaultClass) => void;
}): Incidents {
  const { store, flapWindowMs, onChange, inMaintenance } = deps;

  async function resolve(...answer: Parameters<IncidentStore['resolve']>): Promise<void> {
    for (const resolved of await store.resolve(...answer)) onChange('incident resolved', resolved);
  }

  return {
    async failed({ culprit: systemId, fault, ...call }) {
      const { part, at } = call;
      const { incident } = faultRules[fault.faultClass];
      if (incident === 'none' || inMaintenance(systemId, part)) return null;
      const joined = incident === 'joins' ? await store.openOf(systemId, part) : undefined;
      if (joined === null) return null;
      const faultClass = fault.openedBy ?? fault.faultClass;
      const audience = joined?.audience ?? (incident === 'operator' ? 'OPERATOR' : 'SUPPORT');
      // A question that a drill's outage held back belongs to it, also after the end of the drill.
      const drill = joined?.drill ?? call.drill;
      const failure = { ...call, systemId, faultClass, audience, drill } as const;
      const recorded = await store.record(failure, at - flapWindowMs);
      if (recorded.began === 'joined') deps.onJoined(recorded.incident, faultClass);
      else if (recorded.began) onChange(`incident ${recorded.began}`, recorded.incident);
      return recorded.incident;
    },
    answered: (systemId, part, at, whole = true) =>
      store.hasOpen(systemId, part) ? resolve(systemId, part, at, whole) : undefined,
    ...{ openOf: store.openOf, forcedOff: store.forcedOff, inMaintenance },
  };
}
