import type { RegisterRecord } from '../person-register/record.ts';
import { alive, female, kazakh, kazakhstan, male } from './dictionaries.ts';
import { type InventedIin, readInventedIin } from './iin.ts';
import type { FullName } from './names.ts';
import type { CastMember } from './person.ts';
import { birthPlaceOf } from './places.ts';

/** The IIN of a cast member. @throws Error when it might be a real person's: the cast would be wrong, not the caller */
export function holderOf(iin: string): InventedIin {
  const holder = readInventedIin(iin);
  if (!holder) throw new Error('expected a valid IIN with a serial of 9000 or more in the cast');
  return holder;
}

/** A living citizen with what every record has: number, name, sex and place of birth. */
export function baseRecord(holder: InventedIin, name: FullName, birthPlacePick: number): RegisterRecord {
  return {
    iin: holder.iin,
    ...name,
    birthDate: holder.birthDate,
    gender: holder.isFemale ? female : male,
    nationality: kazakh,
    citizenship: kazakhstan,
    lifeStatus: alive,
    birthPlace: birthPlaceOf(birthPlacePick),
  };
}

/** The expectation if every system has a record. */
export const recordEverywhere: CastMember['expect'] = {
  PERSON_REGISTER: { outcome: 'IdentityRecord' },
  DISABILITY_DATABANK: { outcome: 'DisabilityRecord' },
  PENSION_FUND: { outcome: 'PensionAccountsRecord' },
  BANKS: { outcome: 'BankAccountRecord' },
  CASE_SYSTEM: { outcome: 'AppointmentsRecord' },
  SOCIAL_INSURANCE_FUND: { outcome: 'SocialContributionsRecord' },
};

/** A name as people write it: surname first. */
export function written(name: FullName): string {
  return [name.surname, name.name, name.patronymic].filter(Boolean).join(' ');
}
