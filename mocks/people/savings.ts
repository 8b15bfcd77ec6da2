import type { PensionAccount } from '../pension-fund/record.ts';
import { cardNumberOf } from './document-number.ts';
import type { InventedIin } from './iin.ts';
import { lastYear } from './reference.ts';

/** The fund shows the contributions of this many months at most. */
const shownMonths = 12;

/** Amount on an account, in whole tenge. */
interface Saving {
  /** Together with income; never less than the shown contributions. */
  readonly saved: number;
  readonly openedOn: string;
  /** Contributions of every month since the opening, up to the last. */
  readonly monthly?: number;
  /** `YYYY-MM`; by default the last month of the last whole year. */
  readonly lastMonth?: string;
}

/** A savings account of one kind. Employers' contributions are conditional. */
export function savings(holder: InventedIin, kind: PensionAccount['kind'], saving: Saving): PensionAccount {
  const { saved, openedOn, monthly = 0, lastMonth = `${lastYear}-12` } = saving;
  const months = monthly === 0 ? [] : monthsUpTo(lastMonth, openedOn.slice(0, 7));
  return {
    kind,
    number: `MOCK-${kind}-${cardNumberOf(holder)}`,
    openedOn,
    conditional: kind === 'OPVR',
    accruals: tenge(Math.max(saved, monthly * months.length)),
    contributions: months.map((month) => ({ month, amount: tenge(monthly) })),
  };
}

/** Tenge with two decimals. */
export function tenge(amount: number): string {
  return amount.toFixed(2);
}

function monthsUpTo(last: string, first: string): string[] {
  const [year = 0, month = 0] = last.split('-').map(Number);
  const months = Array.from({ length: shownMonths }, (_, back) => {
    const index = year * 12 + month - 1 - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
  return months.filter((shown) => shown >= first).reverse();
}
