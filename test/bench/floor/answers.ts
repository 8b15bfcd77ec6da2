/** The two questions of the bench, answered by hand. */
import { outcomes } from './outcomes.ts';
import type { Registers } from './registers.ts';

export async function dossier(registers: Registers, { iin, iban }: { iin: string; iban: string }) {
  const [identity, [disability], [pension], account] = await Promise.all([
    registers.identity(iin),
    registers.disabilities([iin]),
    registers.pensions([iin]),
    registers.account(iin, iban),
  ]);
  return {
    person: {
      iin,
      identity: { ...outcomes.identity.fields, ...identity },
      disability: { ...outcomes.disability.fields, ...disability, iin: undefined },
      pensionAccounts: { ...outcomes.pensionAccounts.fields, ...pension, iin: undefined },
      bankAccount: { ...outcomes.bankAccount.fields, ...account },
    },
  };
}

export async function persons(registers: Registers, { iins }: { iins: readonly string[] }) {
  const [identities, disabilities, pensions] = await Promise.all([
    Promise.all(iins.map(registers.identity)),
    registers.disabilities(iins),
    registers.pensions(iins),
  ]);
  return {
    persons: iins.map((iin, i) => ({
      iin,
      identity: {
        known: true,
        surname: identities[i]?.surname,
        name: identities[i]?.name,
        birthDate: identities[i]?.birthDate,
      },
      disability: { known: true, group: disabilities[i]?.group, validUntil: disabilities[i]?.validUntil },
      pensionAccounts: { known: true, rightToPayments: pensions[i]?.rightToPayments },
    })),
  };
}
