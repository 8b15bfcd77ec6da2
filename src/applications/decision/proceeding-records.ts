/** Records of the provider's proceeding. They are added, never changed: of two about the same matter the later one counts. */

import type { DecidingSystem } from '../../services/state-service.ts';

export type DecisionOutcome = 'GRANTED' | 'REFUSED';

/** Times are epoch ms. */
export type NewProceedingRecord =
  /** Provisional decision to refuse, and notice of the hearing, in one act. */
  | {
      readonly kind: 'NOTICE';
      readonly reasons: readonly string[];
      readonly place: string;
      readonly hearingAt: number;
    }
  /** The person has the notice. `evidence`: the proof of it. */
  | { readonly kind: 'OBTAINED'; readonly obtainedAt: number; readonly evidence: string }
  | {
      readonly kind: 'OBJECTION';
      readonly form: 'WRITTEN' | 'ORAL';
      readonly madeAt: number;
      readonly text: string;
    }
  | {
      readonly kind: 'HEARING';
      readonly heldAt: number;
      /** False: the person did not come. */
      readonly came: boolean;
      readonly notes: string | null;
    }
  | ({ readonly kind: 'DECISION' } & NewDecision);

/** A decision of the provider, recorded by its person, or told by its system. */
export interface NewDecision {
  readonly outcome: DecisionOutcome;
  readonly reasons: readonly string[];
  /** As the provider set it, days `YYYY-MM-DD`; `until` null: without an end. Left out: no item names a period, or it is refused. */
  readonly period?: { readonly from: string; readonly until: string | null } | null;
  /** The system that told it, with its number and day there. Left out: a person recorded it. */
  readonly told?: { readonly system: DecidingSystem; readonly number: string; readonly decidedOn: string };
}

export type ProceedingKind = NewProceedingRecord['kind'];
const kinds: readonly string[] = [
  'NOTICE',
  'OBTAINED',
  'OBJECTION',
  'HEARING',
  'DECISION',
] satisfies ProceedingKind[];

/** With the instant of the record, and the account of its author. */
export type ProceedingRecord = NewProceedingRecord & { readonly at: number; readonly by: string };

export const isOfProceeding = <Kept extends { readonly kind: string }>(
  record: Kept,
): record is Extract<Kept, NewProceedingRecord> => kinds.includes(record.kind);

/** The latest record of a kind; undefined: there is none. */
export function latestOf<Kind extends ProceedingKind>(records: readonly ProceedingRecord[], kind: Kind) {
  return records.findLast((one): one is Extract<ProceedingRecord, { kind: Kind }> => one.kind === kind);
}
