/** What a clerk must not overlook in a record of a bank or the fund: facts that `message` must not pass over. */
import type { Text } from '../../kernel/text.ts';
import type { BankAccount } from '../../systems/banks/mapping.ts';
import type { PensionAccounts } from '../../systems/pension-fund/mapping.ts';

export function bankWarnings({ belongsToPerson, open, closedOn }: BankAccount): Text[] {
  const warnings: Text[] = [];
  if (!belongsToPerson) {
    warnings.push({
      kk: 'Шот бар, бірақ ол бұл адамға тиесілі емес.',
      ru: 'Счёт есть, но принадлежит не этому человеку.',
      en: 'The account exists, but it is not this person’s.',
    });
  }
  if (!open) {
    const day = closedOn === null ? '' : ` (${closedOn})`;
    warnings.push({ kk: `Шот жабық${day}.`, ru: `Счёт закрыт${day}.`, en: `The account is closed${day}.` });
  }
  return warnings;
}

/** The verdict is the fund's; what may be behind it is said where the facts show it. */
export function pensionWarnings({ verdict, unexecutedApplication, schedule }: PensionAccounts): Text[] {
  if (verdict.affirmative) return [];
  const warnings: Text[] = [
    {
      kk: 'Қор төлемді растамайды.',
      ru: 'Фонд не подтверждает выплату.',
      en: 'The fund does not affirm the payment.',
    },
  ];
  if (unexecutedApplication) {
    warnings.push({
      kk: 'Орындалмаған өтініш бар.',
      ru: 'Есть неисполненное заявление.',
      en: 'There is an unexecuted application.',
    });
  }
  if (schedule !== null) {
    warnings.push({
      kk: 'Төлем кестесі белгіленген.',
      ru: 'График выплат уже установлен.',
      en: 'A payment schedule has been set.',
    });
  }
  return warnings;
}
