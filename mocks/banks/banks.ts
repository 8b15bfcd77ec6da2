/** A simulated bank, or the treasury. */
export interface MockBank {
  /** Three digits of an IBAN, or `TREASURY`. */
  readonly code: string;
  readonly bic: string;
}

/** Banks of the second level, then KazPost: an organisation with separate banking operations (DOMAIN.md 2). */
export const banks = [
  { code: '722', bic: 'CASPKZKA' },
  { code: '601', bic: 'HSBKKZKX' },
  { code: '965', bic: 'IRTYKZKA' },
  { code: '998', bic: 'TSESKZKA' },
  { code: '563', bic: 'KPSTKZKA' },
] as const satisfies readonly MockBank[];

/** Keeps the control accounts of cash of penal institutions, which are no citizens' IBANs. */
export const treasury = { code: 'TREASURY', bic: 'KKMFKZ2A' } as const satisfies MockBank;

export type BankCode = (typeof banks)[number]['code'];
