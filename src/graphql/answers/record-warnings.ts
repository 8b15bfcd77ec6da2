/** Warnings about a record of a bank, the fund or E-maket that a clerk must not overlook. */
import type { Text } from '../../kernel/text.ts';
import type { BankAccount } from '../../systems/banks/mapping.ts';
import { statesWithRight } from '../../systems/case-system/codes.ts';
import type { Appointments } from '../../systems/case-system/mapping.ts';
import type { PensionAccounts } from '../../systems/pension-fund/mapping.ts';

/** An implausible day was left out of the record. */
export const unusableDay: Text = {
  kk: 'Жазбадағы күндердің бірін оқу мүмкін емес: ол көрсетілмейді.',
  ru: 'Одну из дат записи прочесть нельзя: она не показана.',
  en: 'A date in the record cannot be read: it is not shown.',
};

/** The system found a different spelling that a person would take for the same. */
export const differsFromSearch: Text = {
  kk: 'Табылған жазба сұралғаннан әріптерімен ерекшеленеді: құжатпен салыстырыңыз.',
  ru: 'Найденная запись отличается от запроса написанием: сверьте с документом.',
  en: 'The record that was found is spelt otherwise than what was asked for: compare it with the document.',
};

export function commonWarnings(record: object): Text[] {
  const holds = (flag: string) => (record as Readonly<Record<string, unknown>>)[flag] === true;
  return [
    ...(holds('hasUnusableDay') ? [unusableDay] : []),
    ...(holds('differsFromSearch') ? [differsFromSearch] : []),
  ];
}

export function bankWarnings({ belongsToPerson, open, closedOn }: BankAccount): Text[] {
  const warnings: Text[] = [];
  if (!belongsToPerson)
    warnings.push({
      kk: 'Шот бар, бірақ ол бұл адамға тиесілі емес.',
      ru: 'Счёт есть, но принадлежит не этому человеку.',
      en: 'The account exists, but it is not this person’s.',
    });
  if (!open) {
    const day = closedOn === null ? '' : ` (${closedOn})`;
    warnings.push({ kk: `Шот жабық${day}.`, ru: `Счёт закрыт${day}.`, en: `The account is closed${day}.` });
  }
  return warnings;
}

/** The verdict is the fund's own. Possible causes are named where the facts show them. */
export function pensionWarnings({ verdict, unexecutedApplication, schedule }: PensionAccounts): Text[] {
  if (verdict.affirmative) return [];
  const warnings: Text[] = [
    {
      kk: 'Қор төлемді растамайды.',
      ru: 'Фонд не подтверждает выплату.',
      en: 'The fund does not affirm the payment.',
    },
  ];
  if (unexecutedApplication)
    warnings.push({
      kk: 'Орындалмаған өтініш бар.',
      ru: 'Есть неисполненное заявление.',
      en: 'There is an unexecuted application.',
    });
  if (schedule !== null)
    warnings.push({
      kk: 'Төлем кестесі белгіленген.',
      ru: 'График выплат уже установлен.',
      en: 'A payment schedule has been set.',
    });
  return warnings;
}

/** All appointments of a record may have ended. */
export function appointmentWarnings({ appointments }: Appointments): Text[] {
  if (appointments.some(({ state }) => statesWithRight.includes(state.code))) return [];
  return appointments.every(({ state }) => state.known)
    ? [
        {
          kk: 'Тағайындаулардың бәрі тоқтатылған.',
          ru: 'Все назначения прекращены.',
          en: 'All appointments have ended.',
        },
      ]
    : [
        {
          kk: 'Тағайындаудың күйі белгісіз: ол бойынша шешім қабылдамаңыз.',
          ru: 'Состояние назначения неизвестно: не принимайте по нему решений.',
          en: 'The state of an appointment is not known: do not decide on it.',
        },
      ];
}
