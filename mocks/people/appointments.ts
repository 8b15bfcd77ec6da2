import type { Appointment } from '../case-system/record.ts';
import type { DisabilityRecord } from '../disability-databank/record.ts';
import type { InventedIin } from './iin.ts';
import { retirementAgeOf } from './pensions.ts';

const word = (code: string, nameRu: string, nameKz: string) => ({ code, nameRu, nameKz });

export const kinds = {
  age: word('MOCK-PENSION-AGE', 'Пенсия по возрасту', 'Жасына байланысты зейнетақы'),
  service: word('MOCK-PENSION-SERVICE', 'Пенсия за выслугу лет', 'Еңбек сіңірген жылдары үшін зейнетақы'),
  base: word('MOCK-PENSION-BASE', 'Государственная базовая пенсия', 'Мемлекеттік базалық зейнетақы'),
  disability: word('MOCK-DISABILITY', 'Пособие по инвалидности', 'Мүгедектік бойынша жәрдемақы'),
  /** A kind that the gateway does not know. */
  child: word('MOCK-CHILD-BENEFIT', 'Пособие на ребёнка с инвалидностью', 'Мүгедектігі бар балаға жәрдемақы'),
} as const;

export const states = {
  inForce: word('MOCK-IN-FORCE', 'Действует', 'Қолданыста'),
  suspended: word('MOCK-SUSPENDED', 'Приостановлено', 'Тоқтатыла тұрған'),
  ended: word('MOCK-ENDED', 'Прекращено', 'Тоқтатылған'),
} as const;

/** The state base pension exists since this day. */
const basePensionSince = '2005-07-01';

/** State of an appointment; by default in force and without an end. */
interface Standing {
  readonly endsOn?: string;
  readonly state?: Appointment['state'];
}

export function appointment(
  kind: Appointment['kind'],
  assignedOn: string,
  { endsOn, state = states.inForce }: Standing = {},
): Appointment {
  return { kind, assignedOn, endsOn: endsOn ?? null, state };
}

/** Both pensions of a person at the age of retirement, from the birthday on. */
export function pensionsFrom(holder: InventedIin, standing?: Standing): Appointment[] {
  const from = retirementDay(holder);
  const baseFrom = from < basePensionSince ? basePensionSince : from;
  return [appointment(kinds.age, from, standing), appointment(kinds.base, baseFrom, standing)];
}

/** The benefit that goes with a disability: a child's with a child's. */
export function benefitOf(disability: DisabilityRecord, standing?: Standing): Appointment {
  const kind = disability.group.code === '4' ? kinds.child : kinds.disability;
  const end = disability.endDate === undefined ? {} : { endsOn: disability.endDate };
  return appointment(kind, disability.beginDate, { ...end, ...standing });
}

/** The birthday on which a person reaches the age of retirement. */
export function retirementDay(holder: InventedIin): string {
  const year = Number(holder.birthDate.slice(0, 4)) + retirementAgeOf(holder);
  return `${year}${holder.birthDate.slice(4)}`.replace('-02-29', '-02-28');
}
