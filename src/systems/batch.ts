import { CallFault } from '../resilience/call-fault.ts';

/** Answer for one key of a call: its records, none, or the fault of this item. */
export type ItemAnswer<Item> = readonly Item[] | CallFault;

/**
 * Matches the items of a batch to people, by IIN and never by position. An item about another person is ignored; two items
 * about one person are drift for that person; a person without an item is missing in the map, which the data source reads as
 * drift.
 * @param read gives the records of one item, or undefined when it breaks the contract
 */
export function matchItems<Item>(
  asked: readonly string[],
  items: readonly unknown[],
  read: (iin: string, item: unknown) => readonly Item[] | undefined,
): ReadonlyMap<string, ItemAnswer<Item>> {
  const wanted = new Set(asked);
  const answers = new Map<string, ItemAnswer<Item>>();
  for (const item of items) {
    const iin = iinOf(item);
    if (iin === undefined || !wanted.has(iin)) continue;
    const records = answers.has(iin) ? undefined : read(iin, item);
    answers.set(iin, records ?? new CallFault('CONTRACT_DRIFT', 'REGISTER'));
  }
  return answers;
}

/** The person of an item; undefined for another value, or an item without a person. */
export function iinOf(item: unknown): string | undefined {
  const iin = typeof item === 'object' && item !== null && 'iin' in item ? item.iin : undefined;
  return typeof iin === 'string' ? iin : undefined;
}
