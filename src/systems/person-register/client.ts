/** Calls to GBD FL's universal person service behind SHEP. */
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

/** A name as the register searches it: the date of birth and one of surname and name are needed at least. */
export interface NameSearch {
  readonly surname?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly patronymic?: string | null | undefined;
  readonly birthDate: string;
}

/** Proof that the person's data may be read: of the consent service, for this register and this person. */
interface AccessToken {
  readonly code: string;
  readonly publicKey: string;
}

/** The register did not accept the token: it answered, and told nothing of the person. */
export const tokenRefused = 'TOKEN_REFUSED';

export type PersonRegisterClient = ReturnType<typeof createPersonRegisterClient>;

/** Every call gives the records found, none when the register says so, and throws CallFault otherwise. */
export function createPersonRegisterClient(parts: ShepParts) {
  function toRecords(
    data: XmlElement | null,
    attempt: Attempt,
    agreementOf: (person: WirePerson) => Agreement,
  ): IdentityRecord[] {
    const persons = data === null ? [] : readInnerResult(data, innerSuccess, personResponse, attempt).persons;
    // A record of another person must never be shown as the record of the person asked about.
    const today = toDate(parts.clock.now());
    return persons.map((person) => {
      const found = agreementOf(person);
      if (found === 'different' || person.birthDate > today)
        throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return { ...toIdentityRecord(person, today), differsFromSearch: found === 'alike' };
    });
  }

  return {
    /** The only question that shows a token: a search finds people who could not be asked before. */
    async byIin(
      iin: string,
      { code, publicKey }: AccessToken,
      attempt: Attempt,
    ): Promise<readonly IdentityRecord[] | typeof tokenRefused> {
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

/** Born that day, and called so, today, in a document or in Latin letters: the register finds people by earlier names too. */
function isNamed(person: WirePerson, { birthDate, ...asked }: NameSearch): Agreement {
  if (person.birthDate !== birthDate) return 'different';
  const latin = { surname: person.engSurname, name: person.engFirstName, patronymic: undefined };
  const isCalled = (key: 'surname' | 'name' | 'patronymic') => {
    const text = asked[key];
    if (!text?.trim()) return 'same';
    return bestOf([person, latin, ...person.documents].map((holder) => agreement(text, holder[key] ?? '')));
  };
  // The register may pass over a patronymic; then the record says that it is not the one that was asked for.
  const patronymic = isCalled('patronymic') === 'same' ? 'same' : 'alike';
  return worstOf([isCalled('surname'), isCalled('name'), patronymic]);
}
