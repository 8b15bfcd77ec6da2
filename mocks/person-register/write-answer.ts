import { personNamespace, personServiceCode } from '../../src/systems/person-register/contract.ts';
import { type Author, writeMessage } from '../message/write-message.ts';
import { coded } from '../people/dictionaries.ts';
import type { Query } from './read-query.ts';
import type { Coded } from './record.ts';

const author: Author = {
  prefix: 'gbd',
  namespace: personNamespace,
  self: coded(personServiceCode, 'ГБД ФЛ', 'ЖТ МДҚ'),
};

/** The document `response` of the universal person service. @param persons written elements; none leaves `persons` out */
export function writeRegisterAnswer(query: Query, messageResult: Coded, persons: readonly string[]): string {
  const content = persons.length === 0 ? '' : `<persons>${persons.join('')}</persons>`;
  return writeMessage(author, query, messageResult, content);
}
