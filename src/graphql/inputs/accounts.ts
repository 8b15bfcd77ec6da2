import type { AccountQuestion } from '../../access/asking/loaders.ts';
import { bankCodeOf } from '../../kernel/iban.ts';
import { tidy } from '../../kernel/likeness.ts';
import type { AccountInput, BankAccountInput } from '../generated/resolvers.ts';
import { hasMistyped } from '../scalars/mistyped.ts';
import { refusal } from '../scalars/strict-text.ts';
import { maxItems } from './max-items.ts';

/** @throws GraphQLError BAD_USER_INPUT unless exactly one of the two is given, also where no schema has checked it */
export function toAccountQuestion({ iban, controlAccount }: AccountInput, iin: string): AccountQuestion {
  if (iban && !controlAccount)
    return { bankCode: bankCodeOf(iban), account: { kind: 'iban', number: iban }, iin };
  if (!controlAccount || iban) throw refusal('account: exactly one of `iban` and `controlAccount`');
  if (!controlAccountForm.test(controlAccount))
    throw refusal('account.controlAccount: 4 to 34 capital letters and digits');
  return { bankCode: 'TREASURY', account: { kind: 'controlAccount', number: controlAccount }, iin };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toAccounts(accounts: readonly BankAccountInput[]): readonly BankAccountInput[] {
  if (accounts.length > maxItems) throw refusal(`accounts: at most ${maxItems}`);
  return accounts;
}

/** Whether a number of an item of a list is not of its form: the item answers for itself. */
export function isMistypedAccount(item: BankAccountInput): boolean {
  const { controlAccount } = item.account;
  return (
    hasMistyped(item) || (typeof controlAccount === 'string' && !controlAccountForm.test(controlAccount))
  );
}

const controlAccountForm = /^[A-Z0-9]{4,34}$/;

/** @throws GraphQLError BAD_USER_INPUT */
export function toCertificateNumber(text: string): string {
  const number = tidy(text.toUpperCase());
  if (/^[\p{L}\d№][\p{L}\d№ /-]{0,39}$/u.test(number)) return number;
  throw refusal('number: letters, digits, spaces and - / №, 1 to 40');
}
