/** Where the orders leave a choice that changes what is done: both readings, the first is ours. The ledger tells why. */
export const readings = {
  /**
   * S6.10 p3, p4: "an affirmative answer" of the fund. FUND_VERDICT: the fund's own verdict decides, its five facts are shown
   * as reasons. EACH_FACT: each of the five must speak for it as well.
   */
  AFFIRMATIVE_ANSWER: ['FUND_VERDICT', 'EACH_FACT'],
} as const satisfies Record<string, readonly [string, string]>;

type ReadingName = keyof typeof readings;

export const readingNames = Object.keys(readings) as ReadingName[];

/** Which reading was chosen. */
export type Readings = { readonly [Name in ReadingName]: (typeof readings)[Name][number] };
