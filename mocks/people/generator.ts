import type { RegisterRecord } from '../person-register/record.ts';
import { baseRecord } from './base-record.ts';
import { deathRecorded, deceased, replaced, temporaryAddress } from './dictionaries.ts';
import { cardOf, passportOf } from './documents.ts';
import { generateAccounts } from './generated-accounts.ts';
import { generateAppointments } from './generated-appointments.ts';
import { generateDisability } from './generated-disability.ts';
import { generatePension } from './generated-pension.ts';
import { hash, pickFrom } from './hash.ts';
import { type InventedIin, readInventedIin } from './iin.ts';
import { type FullName, femaleNames, maleNames, patronymics, surnames } from './names.ts';
import type { Person } from './person.ts';
import { addressOf, otherAddressOf } from './places.ts';
import { ageOf, dayIn } from './reference.ts';

/**
 * The person of any valid IIN with a serial of 9000 or more, a pure function of the IIN. Below 16 there is a
 * birth certificate and no registered address; a person older than 110 is deceased.
 * @returns undefined if the IIN is not valid or might be a real person's
 */
export function generatePerson(iin: string): Person | undefined {
  const invented = readInventedIin(iin);
  if (!invented) return undefined;
  const disability = generateDisability(invented);
  return {
    iin,
    register: { records: [recordOf(invented)] },
    disability: { record: disability },
    pension: { record: generatePension(invented, disability) },
    accounts: { held: generateAccounts(invented) },
    appointments: { held: generateAppointments(invented, disability) },
  };
}

function recordOf(invented: InventedIin): RegisterRecord {
  const name = nameOf(invented);
  const age = ageOf(invented.birthDate);
  return {
    ...baseRecord(invented, name, hash(`${invented.iin}/birth place`)),
    ...(age < 16 ? childhood(invented) : adulthood(invented, name, age)),
  };
}

function nameOf({ iin, isFemale }: InventedIin): FullName {
  const sex = isFemale ? 1 : 0;
  const patronymic = hash(`${iin}/patronymic`);
  return {
    surname: pickFrom(surnames, hash(`${iin}/surname`))[sex],
    name: pickFrom(isFemale ? femaleNames : maleNames, hash(`${iin}/name`)),
    ...(patronymic % 16 === 0 ? {} : { patronymic: pickFrom(patronymics, patronymic)[sex] }),
  };
}

function childhood({ iin, birthDate }: InventedIin): Partial<RegisterRecord> {
  const number = `MOCK-${String(hash(`${iin}/certificate`) % 10_000_000).padStart(7, '0')}`;
  return {
    birthCertificate: { number, beginDate: birthDate, issueOrganisation: 'Орган РАГС (вымышленный)' },
  };
}

function adulthood(holder: InventedIin, name: FullName, age: number): Partial<RegisterRecord> {
  const choice = (topic: string) => hash(`${holder.iin}/${topic}`);
  const lived = age > 110 ? 60 + (choice('lifetime') % 36) : age;
  const birthYear = Number(holder.birthDate.slice(0, 4));
  const issued = dayIn(
    birthYear + (lived < 20 ? 16 : lived - 1 - (choice('issue') % 3)),
    choice('issue day'),
  );
  const pick = choice('address');
  const address = { regAddress: addressOf(pick, dayIn(birthYear + 16, choice('move'))) };
  if (age > 110) {
    const deathDate = dayIn(birthYear + lived, choice('death'));
    const card = cardOf({
      holder,
      name,
      beginDate: issued,
      status: deathRecorded,
      invalidityDate: deathDate,
    });
    return {
      deathDate,
      lifeStatus: deceased,
      deathCertificate: { number: `MOCK-${pick % 10_000_000}` },
      documents: [card],
    };
  }
  const card = cardOf({ holder, name, beginDate: issued });
  const second = choice('passport') % 3 === 0 ? [passportOf({ holder, name, beginDate: issued })] : [];
  return {
    ...address,
    documents: [...earlierCard(holder, name, issued), card, ...second],
    ...elsewhere(pick, issued),
  };
}

/** One in eight has had a card before, replaced by the present one. */
function earlierCard(holder: InventedIin, name: FullName, issued: string) {
  const pick = hash(`${holder.iin}/earlier card`);
  const year = Number(issued.slice(0, 4)) - 9;
  if (pick % 8 !== 0 || year < Number(holder.birthDate.slice(0, 4)) + 16) return [];
  const number = String(600_000_000 + (pick % 99_999_999));
  return [
    cardOf({ holder, name, number, beginDate: dayIn(year, pick), status: replaced, invalidityDate: issued }),
  ];
}

/** One in ten lives somewhere else for a time. */
function elsewhere(pick: number, since: string): Partial<RegisterRecord> {
  if (pick % 10 !== 0) return {};
  return { addresses: [otherAddressOf(temporaryAddress, pick + 1, since)] };
}
