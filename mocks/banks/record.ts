import type { Coded } from '../person-register/record.ts';
import type { BankCode } from './banks.ts';

/** An account that exists in a bank, or a control account of cash in the treasury. */
export interface HeldAccount {
  /** An IBAN, or the number of a control account. */
  readonly number: string;
  readonly bank: BankCode | 'TREASURY';
  /** CURRENT, CARD, DEPOSIT, CONTROL. */
  readonly kind: Coded;
  /** Institution that holds a control account. */
  readonly institution?: { readonly bin: string; readonly name: string };
  readonly openedOn: string;
  /** Present in a closed account. */
  readonly closedOn?: string;
}
