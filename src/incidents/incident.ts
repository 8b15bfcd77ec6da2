import type { FaultClass } from '../resilience/fault-classes.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { ShownEvidence } from './shown-evidence.ts';

/** An outage of one system, from its first failure to its end. Times are epoch ms. */
export interface Incident {
  /** Readable number, `INC-20261121-182000-a3f1`: day, time, and a suffix for several in one second. */
  readonly id: string;
  readonly systemId: SystemKey;
  /** Code of the part (a bank), null for a system without parts. */
  readonly part: string | null;
  /** First failure. Never changes, also when the incident is reopened. */
  readonly since: number;
  /** First failure since it was last reopened; null when it never ended in between. */
  readonly againSince: number | null;
  readonly lastFailureAt: number;
  readonly resolvedAt: number | null;
  /** SUPPORT: the other side fails, tickets may be written. OPERATOR: we fail, or a person must look first. */
  readonly audience: 'SUPPORT' | 'OPERATOR';
  /** Failed questions by class. */
  readonly faults: Readonly<Partial<Record<FaultClass, { first: number; last: number; questions: number }>>>;
  /** Evidence of the latest failed exchange; null while nothing has left the gateway. */
  readonly lastEvidence: ShownEvidence | null;
  readonly affectedQuestions: number;
  /** Number of different applications: counted, not kept. */
  readonly affectedApplications: number;
  readonly affectedPeople: number;
  /** True when it began during a drill. */
  readonly drill: boolean;
  /** Outage of the bus that this one is a part of. */
  readonly parentId: string | null;
  /** Cause of its end: an answer of the system, an operator, or the end of a forced outage. Null while it is open. */
  readonly resolvedBy: Resolution['by'] | null;
  /** Reason of the operator who ended it. */
  readonly resolutionReason: string | null;
  /** A person switched the system off in the gateway until this time; null otherwise. */
  readonly forced: { readonly by: string; readonly until: number; readonly reason: string } | null;
}

export interface Resolution {
  readonly at: number;
  readonly by: 'ANSWER' | 'OPERATOR' | 'END';
  readonly reason: string | null;
}

/** Failed call for an incident, without facts about the person; `since` is its first failed attempt. */
export interface Failure extends Pick<Incident, 'systemId' | 'part' | 'audience' | 'since' | 'drill'> {
  readonly faultClass: FaultClass;
  /** End of the call. */
  readonly at: number;
  /** Number of questions that failed at once. */
  readonly questions: number;
  readonly evidence: ShownEvidence | null;
}

/**
 * Keeps incidents: at most one of a kind is open for a system, or a part of one. A drilled request keeps its own in memory;
 * the process keeps its incidents in the database too, for other and later processes (records/).
 */
export interface IncidentStore {
  /**
   * Opens an incident, joins the open one, or reopens the last one of its kind if it ended at or after `reopenFrom`. A
   * system's outage never continues our own incident, nor a real one a drill.
   * @returns the incident, and its beginning by this failure; `joined`: another process began it, and this is our first
   *   failure
   */
  record(
    failure: Failure,
    reopenFrom: number,
  ): Promise<{ readonly incident: Incident; readonly began: 'opened' | 'reopened' | 'joined' | null }>;
  /** Ends the open incidents of a system. @param whole false: only the system's own outages @returns the ended ones */
  resolve(systemId: SystemKey, part: string | null, at: number, whole: boolean): Promise<Incident[]>;
  /** True while one is open, from memory: every answer asks this. */
  hasOpen(systemId: SystemKey, part: string | null): boolean;
  /** The incident by which a person switched off a system, or this part; from memory, since every question asks. */
  forcedOff(systemId: SystemKey, part: string | null): Incident | undefined;
  /** The open incident: a system's outage before our own, a real one before a drill's. */
  openOf(systemId: SystemKey, part: string | null): Promise<Incident | null>;
}
