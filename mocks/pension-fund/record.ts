/** A savings account of one kind of contributions. Money is a text of tenge with two decimals. */
export interface PensionAccount {
  /** Own compulsory, own professional, the employer's (conditional), voluntary. */
  readonly kind: 'OPV' | 'OPPV' | 'OPVR' | 'DPV';
  readonly number: string;
  readonly openedOn: string;
  /** True for OPVR: not the worker's property. */
  readonly conditional: boolean;
  readonly accruals: string;
  readonly contributions: readonly { readonly month: string; readonly amount: string }[];
}

/** The fund's record of a person. */
export interface PensionRecord {
  readonly accounts: readonly PensionAccount[];
  readonly rightToPayments: boolean;
  readonly schedule: { readonly from: string; readonly monthlyAmount: string; readonly basis: string } | null;
  readonly unexecutedApplication: boolean;
  readonly verdict: { readonly affirmative: boolean; readonly reasonCode: string | null };
}

/** One item of an answer. Parts are missing only if it is broken on purpose. */
export interface PensionItem {
  readonly iin: string;
  readonly found?: boolean;
  readonly pension?: Partial<PensionRecord>;
}
