import type { RegisterRecord } from '../person-register/record.ts';
import { cast } from './cast.ts';
import { iinOfDocument } from './document-number.ts';
import { generatePerson } from './generator.ts';
import type { FullName } from './names.ts';
import type { Person } from './person.ts';

const castByIin = new Map<string, Person>(cast.map((member) => [member.iin, member]));

/** The member of the cast with this IIN, else the generated person; undefined for an unused IIN. */
export function personByIin(iin: string): Person | undefined {
  return castByIin.get(iin) ?? generatePerson(iin);
}

/**
 * Every present or earlier holder of the document: the cast by their lists, generated persons by their
 * present card or passport.
 */
export function peopleByDocument(number: string): readonly Person[] {
  const holders = cast.filter((member) =>
    member.register.records.some((record) =>
      record.documents?.some((document) => document.number === number),
    ),
  );
  if (holders.length > 0) return holders;
  const iin = iinOfDocument(number);
  const person = iin === undefined || castByIin.has(iin) ? undefined : generatePerson(iin);
  return person && holds(person, number) ? [person] : [];
}

/**
 * Members of the cast with that name and day of birth. A part that the question leaves out must be absent in
 * the record too (comment in message.xsd), the patronymic excepted. Generated persons are not found by name:
 * a name does not lead back to an IIN.
 */
export function peopleByName(name: Partial<FullName>, birthDate: string): readonly Person[] {
  return cast.filter((member) =>
    member.register.records.some((record) => record.birthDate === birthDate && isNamed(record, name)),
  );
}

function isNamed(record: RegisterRecord, name: Partial<FullName>): boolean {
  const equal = (wanted?: string, held?: string) =>
    wanted?.toLocaleLowerCase('kk') === held?.toLocaleLowerCase('kk');
  const patronymicFits = name.patronymic === undefined || equal(name.patronymic, record.patronymic);
  return equal(name.surname, record.surname) && equal(name.name, record.name) && patronymicFits;
}

function holds(person: Person, number: string): boolean {
  return person.register.records.some((record) =>
    record.documents?.some((document) => document.number === number),
  );
}
