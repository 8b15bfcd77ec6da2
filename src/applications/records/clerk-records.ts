/** Records of the looks and findings of clerks about an application. They are added, never changed. */
import type { FactName, Facts } from '../../services/facts.ts';
import type { Question, ServiceRoute } from '../../services/state-service.ts';
import type { Finding, Findings } from '../finding.ts';
import type { Reception } from '../reception.ts';
import type { DocumentEnd } from './document-ends.ts';

/** Outcome of a question that a clerk asked, where the gateway is not connected to the system. */
export const findingOutcomes = ['FOUND', 'ABSENT', 'DIFFERS', 'OUTAGE', 'CONSENT_DENIED'] as const;

type FindingOutcome = (typeof findingOutcomes)[number];

export type NewRecord =
  /** A look at the package of documents. `remarks` is null where the clerk has none. */
  | {
      readonly kind: 'PACKAGE';
      /** Codes of the documents in it. */
      readonly documents: readonly string[];
      readonly remarks: string | null;
      /** Documents with a last day, and the day on which the decision is expected (S7.10(2)); left out: none. */
      readonly ends?: readonly DocumentEnd[];
      readonly decisionOn?: string | null;
    }
  | {
      readonly kind: 'FINDING';
      readonly question: string;
      readonly outcome: FindingOutcome;
      /** Facts that do not hold (`FOUND`). */
      readonly contrary: readonly FactName[];
      readonly remarks: string | null;
    }
  /** The place where the application was taken in: the latest counts. */
  | (Reception & { readonly kind: 'RECEPTION'; readonly remarks: null })
  /** A ground of refusal that no question leads to (S7.10(3)). */
  | { readonly kind: 'GROUND'; readonly ground: string; readonly remarks: string | null };

/** Epoch ms, and the account of the clerk. */
type Signed = { readonly at: number; readonly by: string };

export type ClerkRecord = NewRecord & Signed;
type PackageLook = Extract<NewRecord, { kind: 'PACKAGE' }> & Signed;
type ClerkFinding = Extract<NewRecord, { kind: 'FINDING' }> & Signed;

/** The latest look at the package; null: no clerk looked yet. */
export function packageLookOf(records: readonly ClerkRecord[]): PackageLook | null {
  return records.findLast((record) => record.kind === 'PACKAGE') ?? null;
}

type ReceptionRecord = Extract<NewRecord, { kind: 'RECEPTION' }> & Signed;

/** The latest reception; null: none was recorded. */
export function receptionOf(records: readonly ClerkRecord[]): ReceptionRecord | null {
  return records.findLast((record) => record.kind === 'RECEPTION') ?? null;
}

export function groundsFound(records: readonly ClerkRecord[]): string[] {
  return records.flatMap((record) => (record.kind === 'GROUND' ? record.ground : []));
}

/** True: a clerk's finding that no later one may replace. An outage passes, and a person may agree after all. */
export function isFinal({ outcome }: Pick<ClerkFinding, 'outcome'>): boolean {
  return outcome !== 'OUTAGE' && outcome !== 'CONSENT_DENIED';
}

export function findingOf(records: readonly ClerkRecord[], question: string): ClerkFinding | null {
  const isAbout = (record: ClerkRecord): record is ClerkFinding =>
    record.kind === 'FINDING' && record.question === question;
  return records.findLast(isAbout) ?? null;
}

/** Findings with those of clerks, each in the place of a system that the gateway is not connected to. A system's own answer stays. */
export function withClerkFindings(
  findings: Findings,
  records: readonly ClerkRecord[],
  { questions }: Pick<ServiceRoute, 'questions'>,
): Findings {
  const entered = questions.flatMap((question) => {
    if (findings[question.code]?.kind !== 'notConnected') return [];
    const found = findingOf(records, question.code);
    return found === null ? [] : [[question.code, toFinding(found, question)] as const];
  });
  return { ...findings, ...Object.fromEntries(entered) };
}

function toFinding({ outcome, contrary }: ClerkFinding, { needs }: Question): Finding {
  const facts: Facts = Object.fromEntries(needs.map(({ fact }) => [fact, !contrary.includes(fact)]));
  switch (outcome) {
    case 'FOUND':
      return { kind: 'records', facts: [facts] };
    case 'ABSENT':
      return { kind: 'records', facts: [] };
    case 'DIFFERS':
      return { kind: 'records', facts: [facts], differs: ['OTHER'] };
    case 'OUTAGE':
      return { kind: 'unavailable' };
    case 'CONSENT_DENIED':
      return { kind: 'consentNeeded' };
  }
}
