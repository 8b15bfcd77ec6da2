import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { AnswerKind } from '../answer-kind.ts';
import type { Variant } from '../variants.ts';
import { strangers } from './strangers.ts';

/** Form of the items in an answer of a system: one item per person asked about. */
export interface ItemWriter<Item> {
  /** Record of a person; a true absence if the system has none. */
  healthy(iin: string): Item;
  /** The same item, well formed, without what a rule needs. */
  broken(item: Item): Item;
  /** A record about any other person. */
  invented(iin: string): Item;
  /** An item about the same person that says something else. */
  contrary(item: Item): Item;
  /** A fault that this person always meets. */
  faultOf(iin: string): DrillFault | undefined;
}

/** Faults of a person that spoil one item; every other one spoils the whole answer. */
const itemFaults: readonly (DrillFault | undefined)[] = ['drift', 'wrongPerson'];

/** The items of an answer, each spoiled by its person's own fault, and then all of them by the system's. */
export function itemsOf<Item>(
  writer: ItemWriter<Item>,
  asked: readonly string[],
  kind: AnswerKind,
  variant: Variant = 'plain',
): readonly Item[] {
  const others = strangers(asked, asked.length + 1);
  const about = (position: number) => writer.invented(others[position] ?? '');
  const nobodyAsked = asked.length === 0 ? [about(0)] : [];
  if (kind === 'wrongPerson') return [...asked.map((_, position) => about(position)), ...nobodyAsked];

  const items = asked.map((iin, position) => {
    const own = writer.faultOf(iin);
    if (own === 'wrongPerson') return about(position);
    return own === 'drift' ? writer.broken(writer.healthy(iin)) : writer.healthy(iin);
  });
  return kind === 'healthy'
    ? items
    : drifted(writer, [...items, ...nobodyAsked], about(asked.length), variant);
}

function drifted<Item>(
  writer: ItemWriter<Item>,
  items: readonly Item[],
  stranger: Item,
  variant: Variant,
): readonly Item[] {
  const [first, ...rest] = items;
  if (first === undefined) return items;
  switch (variant) {
    case 'dropped':
      return rest;
    case 'doubled':
      return [first, writer.contrary(first), ...rest];
    case 'reordered':
      return items.toReversed();
    case 'foreign':
      return [stranger, ...rest];
    case 'brokenItem':
      return [writer.broken(first), ...rest];
    default:
      return items.map(writer.broken);
  }
}

/** The fault that the whole answer meets because of one person asked about. */
export function wholeFault<Item>(writer: ItemWriter<Item>, asked: readonly string[]): DrillFault | undefined {
  return asked.map(writer.faultOf).find((fault) => fault !== undefined && !itemFaults.includes(fault));
}
