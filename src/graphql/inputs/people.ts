import type { AccountQuestion } from '../../access/asking/loaders.ts';
import { tidy } from '../../kernel/likeness.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { NameSearch } from '../../systems/person-register/client.ts';
import type {
  AccountInput,
  BankAccountInput,
  DocumentSearchInput,
  NameSearchInput,
  PersonSearchInput,
} from '../generated/resolvers.ts';
import { hasMistyped } from '../scalars/mistyped.ts';
import { refusal } from '../scalars/scalars.ts';

/** Most people, or accounts, that one field may ask about. A test holds the words of the schema equal to it. */
export const mostPeople = 100;

/** @throws GraphQLError BAD_USER_INPUT */
export function checkPeople(iins: readonly string[]): readonly string[] {
  if (iins.length > mostPeople) throw refusal(`iins: at most ${mostPeople}`);
  return iins;
}

/** Reads the terms of a search, and the search as it goes on record. @throws GraphQLError BAD_USER_INPUT */
export function toPersonSearch(by: PersonSearchInput, purpose: Purpose) {
  const wanted = by.document ? { document: toDocumentNumber(by.document) } : { name: toNameSearch(by.name) };
  const searchedBy = by.document ? 'DOCUMENT' : 'NAME';
  const subject = { searchedBy, purpose, criteria: JSON.stringify(by) } as const;
  return { ...wanted, subject };
}

/** @throws GraphQLError BAD_USER_INPUT */
function toDocumentNumber(input: DocumentSearchInput): string {
  // Machine-readable documents are numbered in Latin letters.
  const number = tidy(input.number.toUpperCase(), 'Latin');
  if (!/^[\p{L}\d-]{3,32}$/u.test(number))
    throw refusal('document.number: 3 to 32 letters, digits or hyphens');
  return number;
}

/** @throws GraphQLError BAD_USER_INPUT */
function toNameSearch(input: NameSearchInput | null | undefined): NameSearch {
  if (!input) throw refusal('exactly one of `document` and `name`');
  const [surname, name, patronymic] = [input.surname, input.name, input.patronymic].map(
    (text) => text && tidy(text),
  );
  for (const [field, text] of Object.entries({ surname, name, patronymic }))
    if (text && !isName(text))
      throw refusal(`name.${field}: letters, hyphens, apostrophes and spaces, at most 100`);
  if (!surname?.trim() && !name?.trim()) throw refusal('name: at least one of surname and name');
  return { surname, name, patronymic, birthDate: input.birthDate };
}

const isName = (text: string): boolean => /^[\p{L}\p{M}][\p{L}\p{M} '’.-]{0,99}$/u.test(text);

/** @throws GraphQLError BAD_USER_INPUT unless exactly one of the two is given, also where no schema has checked it */
export function toAccountQuestion({ iban, controlAccount }: AccountInput, iin: string): AccountQuestion {
  if (iban && !controlAccount) return { account: { kind: 'iban', number: iban }, iin };
  if (!controlAccount || iban) throw refusal('account: exactly one of `iban` and `controlAccount`');
  if (!controlAccountForm.test(controlAccount))
    throw refusal('account.controlAccount: 4 to 34 capital letters and digits');
  return { account: { kind: 'controlAccount', number: controlAccount }, iin };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toAccounts(accounts: readonly BankAccountInput[]): readonly BankAccountInput[] {
  if (accounts.length > mostPeople) throw refusal(`accounts: at most ${mostPeople}`);
  return accounts;
}

/** True for an item of a list with a malformed number: only this item is refused. */
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
