import type { RuleItem } from '../../src/services/state-service.ts';

/** One rule of the orders: its demand, the code that enforces it, the tests that hold it. */
export interface LedgerRow {
  /**
   * `S6.14`, `S5.9(2)`, `S6.10 p2`; unique. A subitem is in brackets; `p2` is the second paragraph or part of
   * the item, if the orders count either. `S6.10` beside `S6.10 p2` is the item as a whole: the order of its
   * steps. `S6.appendix 2` is a form, `S7.order 2` an operative item of the order itself, `rest` the part
   * that the public text leaves out.
   */
  readonly item: RuleItem;
  /** The demand in one sentence, in the project's own words. */
  readonly demands: string;
  /**
   * File paths from the root, possibly with `#symbol`. Empty until some code enforces the rule; code for a
   * part of it counts, and README.md names the part.
   */
  readonly enforcedIn: readonly string[];
  /** Tests that fail when the rule is removed, `path from the root › exact title`; empty until there are. */
  readonly tests: readonly string[];
  /** Reason why the rule is not ours to enforce (a definition, a duty of people, cut text); null if it is ours. */
  readonly notOurs: string | null;
  /** Silent or ambiguous text: both readings, and the setting that chooses. Null if the text is plain. */
  readonly reading: string | null;
}

type Filled = Partial<Pick<LedgerRow, 'enforcedIn' | 'tests' | 'reading'>>;

/** A rule that the gateway enforces, or will. */
export function ours(item: RuleItem, demands: string, filled: Filled = {}): LedgerRow {
  return { item, demands, enforcedIn: [], tests: [], notOurs: null, reading: null, ...filled };
}

/** A rule that binds another party, or none. */
export function notOurs(
  item: RuleItem,
  demands: string,
  because: string,
  reading: string | null = null,
): LedgerRow {
  return { item, demands, enforcedIn: [], tests: [], notOurs: because, reading };
}

/** Several rules that are not ours for one and the same reason. */
export function allNotOurs(because: string, rules: readonly (readonly [RuleItem, string])[]): LedgerRow[] {
  return rules.map(([item, demands]) => notOurs(item, demands, because));
}

/** Reasons that many rows share. */
export const because = {
  subject:
    'States the legal basis and the subject of the Rules; the name of the service is in the catalogue.',
  definition: 'A definition; the rules that use the word have rows of their own.',
  unused: 'A definition of a word that no other public item of the Rules uses.',
  appendix: 'The appendix is not in the public text; nothing of its content may be invented.',
  claim: 'A right of the citizen against the provider; the gateway takes no part in claims.',
  absentText: 'The text is not public: no rule of it may be claimed or invented before the text is at hand.',
  ministry: 'A duty of the ministry and its departments.',
} as const;
