import { personServiceId, personTokenServiceId } from '../../src/systems/person-register/contract.ts';
import type { AnswerKind } from '../answer-kind.ts';
import type { GivenTokens } from '../consent-service/tokens.ts';
import { malformedQuery, processed, tokenRefused } from '../message/write-message.ts';
import { cast } from '../people/cast.ts';
import { peopleByDocument, peopleByName, personByIin } from '../people/find.ts';
import { generatePerson } from '../people/generator.ts';
import type { Person } from '../people/person.ts';
import { noData, success } from '../shep/names.ts';
import type { ProviderAnswer, ShepProvider } from '../shep/provider.ts';
import { type Query, readQuery, readTokenQuery } from './read-query.ts';
import type { RegisterRecord } from './record.ts';
import { writeRegisterAnswer } from './write-answer.ts';
import { writePerson } from './write-person.ts';

/** GBD FL's universal person service behind SHEP, the older one: it takes no token. */
export const personRegister: ShepProvider = {
  system: 'PERSON_REGISTER',
  serviceId: personServiceId,
  ask(data) {
    const query = readQuery(data);
    const people = peopleOf(query);
    const iin = query.kind === 'iin' ? query.iin : people[0]?.iin;
    return {
      iin,
      people: query.kind === 'iin' ? [query.iin] : [],
      fault: people.find(({ register }) => register.fault)?.register.fault,
      answer: (kind) => answer(query, people, iin, kind),
    };
  },
};

/**
 * The present service: by IIN alone, since a token is made out to one, and every question shows KDP's token
 * for this service and person.
 */
export function personRegisterByToken(tokens: GivenTokens): ShepProvider {
  return {
    system: 'PERSON_REGISTER',
    serviceId: personTokenServiceId,
    ask(data) {
      const query = readTokenQuery(data);
      const people = peopleOf(query);
      const iin = query.kind === 'iin' ? query.iin : undefined;
      return {
        iin,
        people: iin === undefined ? [] : [iin],
        fault: people[0]?.register.fault,
        answer(kind) {
          if (query.kind !== 'iin' || kind !== 'healthy') return answer(query, people, iin, kind);
          const { code, publicKey } = query;
          return tokens.accepts({ code, publicKey, service: personTokenServiceId, iin: query.iin })
            ? answer(query, people, iin, kind)
            : { status: success, data: writeRegisterAnswer(query, tokenRefused, []) };
        },
      };
    },
  };
}

function peopleOf(query: Query): readonly Person[] {
  if (query.kind === 'name') return peopleByName(query.name, query.birthDate);
  if (query.kind === 'document') return peopleByDocument(query.number);
  const person = query.kind === 'iin' ? personByIin(query.iin) : undefined;
  return person ? [person] : [];
}

function answer(
  query: Query,
  people: readonly Person[],
  iin: string | undefined,
  kind: AnswerKind,
): ProviderAnswer {
  const records = people.flatMap(({ register }) => register.records);
  if (kind === 'wrongPerson') return found(query, [writePerson(someoneElse(iin))]);
  if (kind === 'drift') return found(query, [writePerson(withoutBirthDate(records[0] ?? someoneElse(iin)))]);
  if (query.kind === 'malformed') {
    return { status: success, data: writeRegisterAnswer(query, malformedQuery, []) };
  }
  return records.length > 0 ? found(query, records.map(writePerson)) : nobody(query, iin);
}

function found(query: Query, persons: readonly string[]): ProviderAnswer {
  return { status: success, data: writeRegisterAnswer(query, processed, persons) };
}

/** Public samples show both forms of an unknown person; an even last digit gets the first, an odd one the second. */
function nobody(query: Query, iin: string | undefined): ProviderAnswer {
  const digit = Number(iin?.at(-1) ?? query.requestId.length);
  return digit % 2 === 0 ? { status: noData, data: undefined } : found(query, []);
}

function someoneElse(iin: string | undefined): RegisterRecord {
  const other = cast.find((member) => member.iin !== iin && member.register.records.length === 1);
  const record = other?.register.records[0] ?? generatePerson('900101490019')?.register.records[0];
  if (!record) throw new Error('expected a member of the cast with one record');
  return record;
}

function withoutBirthDate({ birthDate: _, ...record }: RegisterRecord): Partial<RegisterRecord> {
  return record;
}
