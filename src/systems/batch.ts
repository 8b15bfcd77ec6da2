import { CallFault } from '../resilience/call-fault.ts';
import type { ItemAnswer } from './outcome.ts';

/**
 * Matches the items of a batch to the people asked about, by IIN and never by position.
 *
 * An item about somebody else is nobody's answer; two items about one person are that person's drift, since either could
 * be wrong; a person without an item stays out of the map, which the data source reads as drift.
 * @param read gives the records of one item, or undefined when it breaks the contract
 */
export function matchItems<Wire extends { readonly iin?: unknown }, Item>(
  asked: readonly string[],
  items: readonly Wire[],
  read: (iin: string, item: Wire) => readonly Item[] | undefined,
): ReadonlyMap<string, ItemAnswer<Item>> {
  const wanted = new Set(asked);
  const answers = new Map<string, ItemAnswer<Item>>();
  for (const item of items) {
    const { iin } = item;
    if (typeof iin !== 'string' || !wanted.has(iin)) continue;
    const records = answers.has(iin) ? undefined : read(iin, item);
    answers.set(iin, records ?? new CallFault('CONTRACT_DRIFT', 'REGISTER'));
  }
  return answers;
}
