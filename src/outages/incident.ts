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
  /** Of the latest failed exchange; null while nothing has left the gateway. */
  readonly lastEvidence: ShownEvidence | null;
  readonly affectedQuestions: number;
  /** It began while a drill was on. */
  readonly drill: boolean;
}

/** One failed question, as far as an incident wants to know it. Nothing about the person. */
export interface Failure {
  readonly systemId: SystemKey;
  readonly part: string | null;
  readonly faultClass: FaultClass;
  readonly audience: Incident['audience'];
  /** First failed attempt of the question, and the question's end. */
  readonly since: number;
  readonly at: number;
  readonly drill: boolean;
  /** How many questions failed at once. */
  readonly questions: number;
  readonly evidence: ShownEvidence | null;
}

/**
 * Where incidents live. At most one is open per system, or part of one. This process keeps them in memory; a database fills the
 * same shape for several processes.
 */
export interface IncidentStore {
  /** Opens an incident, joins the open one, or reopens the last one if it ended at or after `reopenFrom`. */
  record(failure: Failure, reopenFrom: number): Promise<Incident>;
  /** Ends the open incident of a system. Returns it, or null when there was none. */
  resolve(systemId: SystemKey, part: string | null, at: number): Promise<Incident | null>;
  openOf(systemId: SystemKey, part: string | null): Promise<Incident | null>;
}
