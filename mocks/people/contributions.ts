/** Social contributions of the invented people. The cast shows each rule once; other records follow from the IIN. */
import { sumOf } from '../../src/kernel/money.ts';
import type { Contribution, ContributionsRecord } from '../social-insurance-fund/record.ts';
import { hash } from './hash.ts';
import { readInventedIin } from './iin.ts';
import { ageOf, lastYear } from './reference.ts';
import { tenge } from './savings.ts';

const employer = { kind: 'EMPLOYER', bin: '160440007161' } as const;
const secondEmployer = { kind: 'EMPLOYER', bin: '260140900011' } as const;
const person = (kind: string) => ({ kind }) as const;

/** The last months with money: the Fund's own choice, since the rule of the settlement period is not public. */
const settledMonths = 24;

/** Contributions of a payer for each month of a span, paid in the month after. */
function paid(from: string, to: string, payer: Contribution['payer'], amount: number): Contribution[] {
  const [first, last] = [indexOf(from), indexOf(to)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    ...{ month: monthOf(first + at), payer, amount: tenge(amount) },
    arrivedOn: `${monthOf(first + at + 1)}-15`,
  }));
}

/** The same, accrued: nothing has arrived. */
const unpaid = (from: string, to: string, payer: Contribution['payer'], amount: number) =>
  paid(from, to, payer, amount).map((one) => ({ ...one, arrivedOn: null }));

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthOf = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** By the IIN of the member. Null: the Fund has no record. */
const ofCast: Readonly<Record<string, readonly Contribution[] | null>> = {
  // Two payers for the months of 2025, which count once; nothing was paid in the spring of 2024; the last month is unpaid.
  '900101490009': [
    ...paid('2023-01', '2024-02', employer, 12_150),
    ...paid('2024-06', '2025-12', employer, 14_525),
    ...paid('2025-01', '2025-12', secondEmployer, 4_150),
    ...unpaid('2026-01', '2026-01', employer, 14_525),
  ],
  // Money arrived before the certificate of 2015, and again in the last years: the Fund appoints (S7.2(5)).
  '850630390007': [
    ...paid('2012-03', '2015-01', employer, 6_400),
    ...paid('2023-01', '2025-12', employer, 10_300),
  ],
  // The single cumulative payment counts until the end of 2023: one month of it in 2024 is left to a person.
  '750102390005': paid('2023-10', '2024-01', person('SINGLE_CUMULATIVE_PAYER'), 1_700),
  // All money arrived after the certificate of 2024: the Fund refuses. A tax agent counts from 2025 on, an operator of an Internet platform at any time.
  '801231490008': [
    ...paid('2024-12', '2025-02', { kind: 'TAX_AGENT', bin: '160440007161' }, 5_200),
    ...paid('2024-10', '2024-11', person('PLATFORM_OPERATOR'), 3_900),
  ],
  // A kind of payer that the gateway does not know.
  '600101390006': paid('2019-03', '2019-05', person('MOCK-OTHER-PAYER'), 900),
  // Everything is accrued, and nothing has arrived: the Fund sets no settlement period.
  '830819490007': unpaid('2025-01', '2025-06', employer, 8_300),
  // The person register and the Fund know no person under this number.
  '051231690002': null,
};

/** The Fund's record of a person; null where the Fund has none. A pure function of the IIN. */
export function contributionsOf(iin: string): ContributionsRecord | null {
  const contributions = Object.hasOwn(ofCast, iin) ? (ofCast[iin] ?? null) : generated(iin);
  return contributions && { contributions, settlementPeriod: settled(contributions) };
}

/** Most people of a working age have an employer who paid through the last whole year. */
function generated(iin: string): readonly Contribution[] | null {
  const holder = readInventedIin(iin);
  const pick = hash(`${iin}/contributions`);
  if (holder === undefined || ageOf(holder.birthDate) < 20 || ageOf(holder.birthDate) > 62) return null;
  if (pick % 10 === 0) return null;
  const first = indexOf(`${lastYear - (pick % 3)}-01`) + (pick % 7);
  return paid(monthOf(first), `${lastYear}-12`, employer, 3_500 + (pick % 9) * 850);
}

function settled(contributions: readonly Contribution[]): ContributionsRecord['settlementPeriod'] {
  const arrived = contributions.filter(({ arrivedOn }) => arrivedOn !== null);
  const months = [...new Set(arrived.map(({ month }) => month))].sort().slice(-settledMonths);
  const [from] = months;
  const to = months.at(-1);
  if (from === undefined || to === undefined) return null;
  const within = arrived.filter(({ month }) => from <= month && month <= to);
  return { from, to, total: sumOf(within.map(({ amount }) => amount)) };
}
