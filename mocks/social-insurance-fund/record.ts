/** A contribution of one payer for one month. Money is a text of tenge with two decimals. */
export interface Contribution {
  readonly month: string;
  readonly payer: { readonly kind: string; readonly bin?: string };
  readonly amount: string;
  /** Null: accrued, and nothing has arrived. */
  readonly arrivedOn: string | null;
}

/** The Fund's record of a person. */
export interface ContributionsRecord {
  readonly contributions: readonly Contribution[];
  /** Null: the Fund sets no settlement period. The rule of it is not public: the mock takes the last 24 months with money. */
  readonly settlementPeriod: { readonly from: string; readonly to: string; readonly total: string } | null;
}
