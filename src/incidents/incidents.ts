import type { CallFault } from '../resilience/call-fault.ts';
import { type FaultClass, faultRules } from '../resilience/fault-classes.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Failure, Incident, IncidentStore } from './incident.ts';

/** A call that failed: a batch is the answer to several questions. */
interface FailedCall extends Omit<Failure, 'systemId' | 'faultClass' | 'audience'> {
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  readonly fault: CallFault;
}

/** The outcome of a question, told to the incidents of the systems on its way. */
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
  readonly openOf: IncidentStore['openOf'];
  readonly forcedOff: IncidentStore['forcedOff'];
  /** True while its operator works on it, as announced: its failures are no incident. */
  inMaintenance(systemId: SystemKey, part: string | null): boolean;
}

export function createIncidents(deps: {
  readonly store: IncidentStore;
  /** Within this time a system that fails again has the same incident, not a second one. */
  readonly flapWindowMs: number;
  readonly inMaintenance: Incidents['inMaintenance'];
  /** Told of the beginning and the end of an incident. */
  readonly onChange: (change: `incident ${'opened' | 'reopened' | 'resolved'}`, incident: Incident) => void;
  /** Told of our first failure in an incident that another process began. */
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
      // A question that a drill's outage kept back belongs to it, also when the drill itself is over.
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
