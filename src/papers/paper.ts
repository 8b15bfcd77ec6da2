/** A paper that an order requires, with all its content. Its words are kept as they were at its issue. */
import type { Text } from '../kernel/text.ts';
import type { PaperKind } from '../services/paper-kinds.ts';
import type { RuleItem, StateService } from '../services/state-service.ts';

/** A document that was scanned. */
export interface ReceivedDocument {
  /** Number of the scan, `SCAN-…`. */
  readonly scan: string;
  /** Kind of document, in the words of the state service. */
  readonly kind: Text;
  /** Name of the scanned file. */
  readonly name: string;
}

/** A ground on which a statement is not accepted, as it was worded then. */
export type RefusalReason = StateService['refusalGrounds'][number];

/** Contributions of one month, as the Fund tells them. */
interface MonthlyContribution {
  /** `2026-05` */
  readonly month: string;
  /** Tenge, with two decimals. */
  readonly amount: string;
}

/** Facts that stand on a paper beside its head, by its kind. */
export interface PaperFacts {
  readonly ACCEPTANCE_RECEIPT: {
    readonly registration: { readonly number: string; readonly registeredAt: number };
    readonly documents: readonly ReceivedDocument[];
  };
  readonly PENSION_DIFFERENCE_REFUSAL: { readonly ground: RefusalReason };
  readonly LOSS_OF_CAPACITY_REFUSAL: { readonly ground: RefusalReason };
  readonly CONTRIBUTIONS_NOTIFICATION: {
    /** First and last day of the settlement period, `2026-05-31`. */
    readonly period: { readonly from: string; readonly to: string };
    readonly contributions: readonly MonthlyContribution[];
    /** Sum as the Fund tells it, tenge with two decimals. */
    readonly total: string;
  };
  readonly APPOINTMENT_DECISION: {
    readonly outcome: 'APPOINTED' | 'REFUSED';
    /** Reasons in the words of the person who decides, each a sentence; a refusal has one at least (S4.12 p4). */
    readonly reasons: readonly string[];
  };
}

/** The issuer of a paper. */
export interface Issuer {
  /** Account of the person, or GATEWAY where the gateway learned the outcome of a step by itself. */
  readonly account: string;
  /** Null: the account has no organisation. The name is null where only the BIN is known. */
  readonly organisation: { readonly bin: string; readonly name: string | null } | null;
}

/** The part that every paper has. */
export interface PaperHead {
  /** `PAPER-…` */
  readonly id: string;
  readonly applicationId: string;
  /** Number of the application at its registration; null where it has none. */
  readonly registrationNumber: string | null;
  /** `S3-000017`: rises within the state service. The order names no numbering: it is ours. */
  readonly number: string;
  /** Epoch ms. */
  readonly issuedAt: number;
  readonly issuedBy: Issuer;
  readonly service: { readonly code: string; readonly name: Text; readonly order: Text };
  readonly item: RuleItem;
  /** Number of the appendix that holds the form; null where the item names no form. */
  readonly appendix: number | null;
  /** The person whom the application is about; the name is null where it is not known. */
  readonly person: { readonly iin: string; readonly name: string | null };
}

/** A paper of one kind. */
export type PaperOf<Kind extends PaperKind> = Kind extends PaperKind
  ? PaperHead & { readonly kind: Kind; readonly facts: PaperFacts[Kind] }
  : never;

/** A paper of any kind; `kind` tells which facts are on it. */
export type Paper = PaperOf<PaperKind>;
