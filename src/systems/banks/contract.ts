/**
 * The wire contract of an account question to a bank behind SHEP. **Invented**: no public contract was found (DOMAIN.md
 * 1.5). S4.9 and S7.9 ask for it: data on the account number opened in a bank or an organisation with separate banking
 * operations, or on the control account of cash of a penal institution.
 */
import { z } from 'zod';
import { listOf } from '../../transport/shep/plain.ts';
import { coded, endDay, optionalText, requiredFlag, startDay } from '../wire.ts';

/** Service of one bank, by its three digits in an IBAN (`601`). */
export const bankServiceId = (bankCode: string): string => `MOCK_BANK_${bankCode}_AccountCheck`;
export const treasuryServiceId = 'MOCK_TREASURY_ControlAccountCheck';
export const bankNamespace = 'urn:mock:bank-account';
/** `messageResult.code` of an answer that the bank found good (second result level). */
export const bankSuccess = '00000';

/** An existing account. `owned`: it belongs to the person of the question; a control account, to the institution where they are. */
const account = z.object({
  /** Account of the question, repeated: an IBAN, or the number of a control account. */
  account: z.string(),
  /** Person of the question, repeated. */
  iin: z.string(),
  open: requiredFlag,
  owned: requiredFlag,
  /** CURRENT, CARD, DEPOSIT, CONTROL. */
  kind: coded,
  bic: optionalText,
  /** Institution that holds a control account. */
  holderBin: optionalText,
  holderName: optionalText,
  openedOn: startDay,
  /** A future day is an announcement. */
  closedOn: endDay,
});

/** The content of `<data>`: at most one account; none for an unknown account. */
export const accountResponse = z.object({
  messageResult: z.object({ code: z.string() }),
  accounts: listOf('account', account),
});

export type WireAccount = z.infer<typeof account>;
