import { tidy } from '../../kernel/likeness.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { NameSearch } from '../../systems/person-register/client.ts';
import type { DocumentSearchInput, NameSearchInput, PersonSearchInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/strict-text.ts';

/**
 * What is searched by, and the search as it goes on record.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function toPersonSearch(by: PersonSearchInput, purpose: Purpose) {
  const wanted = by.document ? { document: toDocumentNumber(by.document) } : { name: toNameSearch(by.name) };
  const searchedBy = by.document ? 'DOCUMENT' : 'NAME';
  const subject = { searchedBy, purpose, criteria: JSON.stringify(by) } as const;
  return { ...wanted, subject };
}

/** @throws GraphQLError BAD_USER_INPUT */
function toDocumentNumber(input: DocumentSearchInput): string {
  // Documents that machines read are numbered in Latin letters.
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
  for (const [field, text] of Object.entries({ surname, name, patronymic })) {
    if (text && !isName(text))
      throw refusal(`name.${field}: letters, hyphens, apostrophes and spaces, at most 100`);
  }
  if (!surname?.trim() && !name?.trim()) throw refusal('name: at least one of surname and name');
  return { surname, name, patronymic, birthDate: input.birthDate };
}

function isName(text: string): boolean {
  return /^[\p{L}\p{M}][\p{L}\p{M} '’.-]{0,99}$/u.test(text);
}
