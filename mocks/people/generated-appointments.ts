import type { Appointment } from '../case-system/record.ts';
import type { DisabilityRecord } from '../disability-databank/record.ts';
import { appointment, benefitOf, kinds, pensionsFrom, retirementDay, states } from './appointments.ts';
import { hash } from './hash.ts';
import type { InventedIin } from './iin.ts';
import { isOfRetirementAge } from './pensions.ts';
import { ageOf, dayIn } from './reference.ts';

/**
 * Most people of the age of retirement draw both pensions, a few for long service before that age; younger
 * people with a disability draw its benefit.
 */
export function generateAppointments(
  holder: InventedIin,
  disability: DisabilityRecord | null,
): readonly Appointment[] {
  const age = ageOf(holder.birthDate);
  const pick = hash(`${holder.iin}/appointments`);
  if (age > 110 || age < 1) return [];
  if (isOfRetirementAge(holder)) return pick % 12 === 0 ? [] : ofRetired(holder, disability, pick);
  const served = age >= 50 && pick % 25 === 0;
  return [
    ...(served ? [appointment(kinds.service, serviceDay(holder, age, pick))] : []),
    ...(disability ? [benefitOf(disability)] : []),
  ];
}

/** A benefit for a disability ends at the beginning of the pension; one payment in thirty is suspended. */
function ofRetired(holder: InventedIin, disability: DisabilityRecord | null, pick: number): Appointment[] {
  const from = retirementDay(holder);
  const ended =
    disability !== null && disability.beginDate < from
      ? [benefitOf(disability, { endsOn: from, state: states.ended })]
      : [];
  return [...ended, ...pensionsFrom(holder, pick % 30 === 1 ? { state: states.suspended } : {})];
}

/** In one of the last years; the earliest at 50. */
function serviceDay({ birthDate }: InventedIin, age: number, pick: number): string {
  return dayIn(Number(birthDate.slice(0, 4)) + 50 + (pick % (age - 49)), pick);
}
