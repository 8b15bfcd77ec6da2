import type { ItemWriter } from '../batch/items.ts';
import { personByIin } from '../people/find.ts';
import { readInventedIin } from '../people/iin.ts';
import { pensionOf } from '../people/pensions.ts';
import { savings } from '../people/savings.ts';
import type { PensionItem } from './record.ts';

/** Items of the fund's answers. */
export const pensionItems: ItemWriter<PensionItem> = {
  healthy(iin) {
    const pension = personByIin(iin)?.pension.record;
    return pension ? { iin, found: true, pension } : { iin, found: false };
  },
  broken({ iin, pension }) {
    if (!pension) return { iin };
    const { verdict: _, ...rest } = pension;
    return { iin, found: true, pension: rest };
  },
  invented: somePension,
  contrary({ iin, pension }) {
    return pension ? { iin, found: false } : somePension(iin);
  },
  faultOf: (iin) => personByIin(iin)?.pension.fault,
};

function somePension(iin: string): PensionItem {
  const holder = readInventedIin(iin);
  if (!holder) return { iin, found: false };
  const accounts = [savings(holder, 'OPV', { saved: 4_321_000, openedOn: '2010-10-04' })];
  return { iin, found: true, pension: pensionOf({ accounts, rightToPayments: true }) };
}

/** The same item with the contributions of that month and later ones only. */
export function shownSince(item: PensionItem, since: string): PensionItem {
  if (!item.pension?.accounts) return item;
  const accounts = item.pension.accounts.map((account) => ({
    ...account,
    contributions: account.contributions.filter(({ month }) => month >= since),
  }));
  return { ...item, pension: { ...item.pension, accounts } };
}
