import type { FaultClass } from '../resilience/fault-classes.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { ShownEvidence } from './shown-evidence.ts';

/** An outage of one system, from its first failure to the answer (or the person) that ended it. Times are epoch ms. */
export interface Incident {
  /** Readable number, `INC-20261121-182000-a3f1`: day, time, and what keeps two of one second apart. */
  readonly id: string;
  readonly systemId: SystemKey;
  /** Which one, where the system consists of several (a bank's code); null otherwise. */
  readonly part: string | null;
  /** First failure. Never changes, also when the incident is reopened. */
  readonly since: number;
  readonly lastFailureAt: number;
  readonly resolvedAt: number | null;
  /** SUPPORT: the other side's, tickets may be written. OPERATOR: of our own making, or a person must look first. */
  readonly audience: 'SUPPORT' | 'OPERATOR';
  /** Failed questions by class. */
  readonly faults: Readonly<Partial<Record<FaultClass, { first: number; last: number; questions: number }>>>;
  /** Evidence of the latest failed exchange; null while nothing has left the gateway. */
  readonly lastEvidence: ShownEvidence | null;
  readonly affectedQuestions: number;
  /** Number of different ones that were hit: counted, not kept. */
  readonly affectedApplications: number;
  readonly affectedPeople: number;
  /** It began while a drill was on. */
  readonly drill: boolean;
  /** The outage of the bus that it turned out to be a part of. */
  readonly parentId: string | null;
  /** The event that ended it: an answer of the system, an operator, or the end of a forced outage. Null while it is open. */
  readonly resolvedBy: Resolution['by'] | null;
  /** The operator's, where one ended it. */
  readonly resolutionReason: string | null;
  /** A person switched the system off here, until a time at which it ends by itself; null otherwise. */
  readonly forced: { readonly by: string; readonly until: number; readonly reason: string } | null;
}

export interface Resolution {
  readonly at: number;
  readonly by: 'ANSWER' | 'OPERATOR' | 'END';
  readonly reason: string | null;
}

/** A failed call, as far as an incident wants to know it; `since`: its first failed attempt. Nothing about the person. */
export interface Failure extends Pick<Incident, 'systemId' | 'part' | 'audience' | 'since' | 'drill'> {
  readonly faultClass: FaultClass;
  /** Its end. */
  readonly at: number;
  /** Number of questions that failed at once. */
  readonly questions: number;
  readonly evidence: ShownEvidence | null;
}

/**
 * The place of incidents. At most one of a kind is open per system, or part of one. A drilled request keeps its own in memory;
 * those of the process are in the database too, for other processes and later ones (records/).
 */
export interface IncidentStore {
  /**
   * Opens an incident, joins the open one, or reopens the last one of its kind if it ended at or after `reopenFrom`.
   * An outage of theirs never continues an incident of ours, nor a real one a drill.
   * @returns whether it began (again) with the failure; `joined`: another process began it, and this is our first failure
   */
  record(
    failure: Failure,
    reopenFrom: number,
  ): Promise<{ readonly incident: Incident; readonly began: 'opened' | 'reopened' | 'joined' | null }>;
  /** Ends the open incidents of a system, and gives them: all, or only theirs where the answer was not whole. */
  resolve(systemId: SystemKey, part: string | null, at: number, whole: boolean): Promise<Incident[]>;
  /** Whether any is open, from memory: asked at every answer. */
  hasOpen(systemId: SystemKey, part: string | null): boolean;
  /** The incident by which a person switched a system, or this part of it, off; from memory, asked at every question. */
  forcedOff(systemId: SystemKey, part: string | null): Incident | undefined;
  /** The open one: theirs before ours, a real one before a drill's. */
  openOf(systemId: SystemKey, part: string | null): Promise<Incident | null>;
}
