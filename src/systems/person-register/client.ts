/** Calls to GBD FL's universal person service behind SHEP. */
import { type Clock, toDate, toDateTime } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import { type Agreement, agreement, bestOf, worstOf } from '../../kernel/likeness.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import { holdsRecord } from '../../transport/contradictions.ts';
import type { ShepChannel } from '../../transport/shep/channel.ts';
import { toPlain } from '../../transport/shep/plain.ts';
import { commonStatuses } from '../../transport/shep/statuses.ts';
import type { XmlElement } from '../../transport/shep/xml-reader.ts';
import { checkInnerResult, fieldsXml, innerCodeOf } from '../inner-result.ts';
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

const searchService = { serviceId: personServiceId, statuses: commonStatuses };
const tokenService = { serviceId: personTokenServiceId, statuses: commonStatuses };
const type = { namespace: personNamespace, name: 'Request' };

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

/** Every call gives the records found, none when the register says so, and throws CallFault otherwise. */
export interface PersonRegisterClient {
  /** The only question that shows a token: whom a search will find is not known before, so nobody could be asked. */
  byIin(
    iin: string,
    token: AccessToken,
    attempt: Attempt,
  ): Promise<readonly IdentityRecord[] | typeof tokenRefused>;
  /** By the number of an identity document (not of a birth certificate). */
  byDocument(documentNumber: string, attempt: Attempt): Promise<IdentityRecord[]>;
  byName(search: NameSearch, attempt: Attempt): Promise<IdentityRecord[]>;
}

interface PersonRegisterOptions {
  readonly channel: ShepChannel;
  /** Our code as a sender of inner messages. */
  readonly senderCode: string;
  readonly clock: Clock;
  readonly newId: NewId;
}

export function createPersonRegisterClient(options: PersonRegisterOptions): PersonRegisterClient {
  const { channel, senderCode, clock, newId } = options;

  function send(
    service: typeof searchService | typeof tokenService,
    criteria: Readonly<Record<string, string | null | undefined>>,
    attempt: Attempt,
  ): Promise<XmlElement | null> {
    const message = { messageId: newId(), messageDate: toDateTime(clock.now()), senderCode, ...criteria };
    return channel.send(service, { xml: fieldsXml(message), type }, attempt);
  }

  function toRecords(
    data: XmlElement | null,
    attempt: Attempt,
    agreementOf: (person: WirePerson) => Agreement,
  ): IdentityRecord[] {
    const persons = data === null ? [] : personsOf(data, attempt);
    // A record of somebody else must never be shown as the record of the person asked about.
    const today = toDate(clock.now());
    return persons.map((person) => {
      const found = agreementOf(person);
      if (found === 'different' || person.birthDate > today)
        throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return { ...toIdentityRecord(person, today), differsFromSearch: found === 'alike' };
    });
  }

  return {
    async byIin(iin, { code, publicKey }, attempt) {
      const data = await send(tokenService, { iin, kdpToken: code, publicKey }, attempt);
      if (data !== null && innerCodeOf(data) === innerTokenRefused && !holdsRecord(data)) return tokenRefused;
      return toRecords(data, attempt, (person) => (person.iin === iin ? 'same' : 'different'));
    },
    async byDocument(documentNumber, attempt) {
      const data = await send(searchService, { documentNumber }, attempt);
      return toRecords(data, attempt, ({ documents }) =>
        bestOf(documents.map(({ number }) => agreement(documentNumber, number))),
      );
    },
    async byName({ surname, name, patronymic, birthDate }, attempt) {
      const data = await send(searchService, { surname, name, patronymic, birthDate }, attempt);
      return toRecords(data, attempt, (person) => isNamed(person, { surname, name, patronymic, birthDate }));
    },
  };
}

/** Second result level, then the contract. */
function personsOf(data: XmlElement, attempt: Attempt): WirePerson[] {
  checkInnerResult(data, innerSuccess, attempt);
  const parsed = personResponse.safeParse(toPlain(data));
  if (!parsed.success) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
  return parsed.data.persons;
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
