/** Validity of the documents of a package on the day of the decision (S7.10(2)). Both days are a clerk's word, never derived. Pure. */
import type { RuleItem } from '../../services/state-service.ts';

/** Last day of a document's validity, `YYYY-MM-DD`. */
export interface DocumentEnd {
  readonly document: string;
  readonly lastDay: string;
}

/** A look at the package, as far as validity goes. */
interface Look {
  readonly documents: readonly string[];
  readonly remarks: string | null;
  readonly ends?: readonly DocumentEnd[];
  readonly decisionOn?: string | null;
}

/** A document that the person showed, which tells its last day itself; null: it has none. */
interface ShownEnd {
  readonly code: string;
  readonly document: { readonly validUntil: string | null };
}

/** A look with the last days of the documents that the person showed beside those that the clerk gave. */
export function withShown<Seen extends Pick<Look, 'ends'>>(look: Seen, shown: readonly ShownEnd[]) {
  const own = shown.flatMap(({ code, document: { validUntil } }) =>
    validUntil === null ? [] : [{ document: code, lastDay: validUntil }],
  );
  return { ...look, ends: [...(look.ends ?? []), ...own] };
}

/**
 * Codes of the documents that do not last beyond the day of the decision: "will expire on the date of decision making" is our
 * reading of the last day, too. That day is never past (`problemOfEnds`), so a document that has expired is among them.
 */
export function expiring({ ends = [], decisionOn = null }: Look): string[] {
  return ends.flatMap(({ document, lastDay }) =>
    decisionOn !== null && lastDay <= decisionOn ? [document] : [],
  );
}

export const complies = (look: Look): boolean => look.remarks === null && expiring(look).length === 0;

/** Fault of what a clerk gave: the field, and what is expected there. @param today the day in Kazakhstan, `YYYY-MM-DD` */
export function problemOfEnds(
  { documents, ends = [], decisionOn = null }: Look,
  rule: { readonly item: RuleItem } | null,
  today: string,
): { readonly field: string; readonly expected: string } | null {
  const isGiven = ends.length > 0 || decisionOn !== null;
  if (rule === null && isGiven)
    return {
      field: 'documentEnds, decisionExpectedOn',
      expected: 'left out, no item of this route has them',
    };
  const ended = ends.map(({ document }) => document);
  if (new Set(ended).size < ended.length || !ended.every((code) => documents.includes(code)))
    return { field: 'documentEnds', expected: 'codes of `documents`, each once' };
  if (ends.length > 0 && decisionOn === null)
    return {
      field: 'decisionExpectedOn',
      expected: 'the expected day of the decision, as a document has a last day',
    };
  if (decisionOn !== null && decisionOn < today)
    return { field: 'decisionExpectedOn', expected: 'today or later' };
  return null;
}
