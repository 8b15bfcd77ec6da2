import { toDate } from '../../kernel/clock.ts';
import { type Agreement, agreement, bestOf, worstOf } from '../../kernel/likeness.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import { holdsRecord } from '../../transport/contradictions.ts';
import type { XmlElement } from '../../transport/shep/xml-reader.ts';
import { askShep, fieldsXml, innerCodeOf, readInnerResult, type ShepParts } from '../inner-result.ts';
import {
  innerSuccess,
  innerTokenRefused,
  personNamespace,
  personResponse,
  personServiceId,
  personTokenServiceId,
  type WirePerson,
} from './contract.ts';
import { type IdentityRecord, toIdentityRecord } from './mapping.ts';

const searchService = { serviceId: personServiceId, namespace: personNamespace };
const tokenService = { serviceId: personTokenServiceId, namespace: personNamespace };

/** A name in a search: the date of birth and at least one of surname and name are required. */
export interface NameSearch {
  readonly surname?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly patronymic?: string | null | undefined;
  readonly birthDate: string;
}

/** Proof of the consent service that this register may give this person's data. */
type AccessToken = { readonly code: string; readonly publicKey: string };
/** The register refused the token: it answered, and told nothing of the person. */
export const tokenRefused = 'TOKEN_REFUSED';
export type PersonRegisterClient = ReturnType<typeof createPersonRegisterClient>;

/** Calls to GBD FL's person service behind SHEP. Each gives the records, none for an absence, or throws CallFault. */
export function createPersonRegisterClient(parts: ShepParts) {
  function toRecords(
    data: XmlElement | null,
    attempt: Attempt,
    agreementOf: (person: WirePerson) => Agreement,
  ): IdentityRecord[] {
    const persons = data === null ? [] : readInnerResult(data, innerSuccess, personResponse, attempt).persons;
    // Another person's record must never be shown as the answer.
    const today = toDate(parts.clock.now());
    return persons.map((person) => {
      const found = agreementOf(person);
      if (found === 'different' || person.birthDate > today)
        throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return { ...toIdentityRecord(person, today), differsFromSearch: found === 'alike' };
    });
  }

  return {
    /** Asks with a token; a search has none, because its person is unknown before. */
    async byIin(iin: string, { code, publicKey }: AccessToken, attempt: Attempt) {
      const criteria = fieldsXml({ iin, kdpToken: code, publicKey });
      const data = await askShep(parts, tokenService, criteria, attempt);
      if (data !== null && innerCodeOf(data) === innerTokenRefused && !holdsRecord(data)) return tokenRefused;
      return toRecords(data, attempt, (person) => (person.iin === iin ? 'same' : 'different'));
    },
    /** By the number of an identity document (not of a birth certificate). */
    async byDocument(documentNumber: string, attempt: Attempt) {
      const data = await askShep(parts, searchService, fieldsXml({ documentNumber }), attempt);
      return toRecords(data, attempt, ({ documents }) =>
        bestOf(documents.map(({ number }) => agreement(documentNumber, number))),
      );
    },
    async byName({ surname, name, patronymic, birthDate }: NameSearch, attempt: Attempt) {
      const criteria = fieldsXml({ surname, name, patronymic, birthDate });
      const data = await askShep(parts, searchService, criteria, attempt);
      return toRecords(data, attempt, (person) => isNamed(person, { surname, name, patronymic, birthDate }));
    },
  };
}

/** Compares a birth date and a name with current, earlier and Latin names: the register finds people by all of them. */
function isNamed(person: WirePerson, { birthDate, ...asked }: NameSearch): Agreement {
  if (person.birthDate !== birthDate) return 'different';
  const latin = { surname: person.engSurname, name: person.engFirstName, patronymic: undefined };
  const isCalled = (key: 'surname' | 'name' | 'patronymic') => {
    const text = asked[key];
    if (!text?.trim()) return 'same';
    return bestOf([person, latin, ...person.documents].map((holder) => agreement(text, holder[key] ?? '')));
  };
  // The register may ignore a patronymic; the record then differs from the search.
  const patronymic = isCalled('patronymic') === 'same' ? 'same' : 'alike';
  return worstOf([isCalled('surname'), isCalled('name'), patronymic]);
}
