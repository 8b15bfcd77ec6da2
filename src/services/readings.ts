/** Choices that the orders leave and that change the outcome: both readings, ours first. The ledger tells why. */
export const readings = {
  /** S6.10 p3, p4, "an affirmative answer" of the fund: its own verdict decides, or each of its five facts must hold as well. */
  AFFIRMATIVE_ANSWER: ['FUND_VERDICT', 'EACH_FACT'],
  /** S4.12 p1, "within four working days": the first of them is the day after the arrival of the case, or the day of the arrival. */
  TERM_BEGINS: ['NEXT_DAY', 'SAME_DAY'],
} as const satisfies Record<string, readonly [string, string]>;

type ReadingName = keyof typeof readings;
export const readingNames = Object.keys(readings) as ReadingName[];

/** The chosen readings. */
export type Readings = { readonly [Name in ReadingName]: (typeof readings)[Name][number] };
