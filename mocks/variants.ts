import type { DrillFault } from '../src/kernel/drill-faults.ts';
import { type MockSystem, systemRow } from './systems.ts';

/** How an oversized answer is large: as it is, or only once it is unpacked. */
const oversizedVariants = ['plain', 'gzip'] as const;

/** What is wrong with the items of an answer to a batch; `plain`: every item is broken. */
const batchVariants = ['plain', 'dropped', 'doubled', 'reordered', 'foreign', 'brokenItem'] as const;

/** When a system that is to change something fails: before it has, or afterwards, so that only its answer is lost. */
const writeVariants = ['plain', 'done'] as const;

export const variants = [...new Set([...oversizedVariants, ...batchVariants, ...writeVariants])];

export type Variant = (typeof variants)[number];

/** The variants in which a fault can be put on a system. */
export function variantsOf(fault: DrillFault, system: MockSystem): readonly Variant[] {
  const { batches, writes } = systemRow(system);
  const ofWrites = writes ? writeVariants : (['plain'] as const);
  if (fault === 'oversized') return [...new Set([...oversizedVariants, ...ofWrites])];
  return fault === 'drift' && batches ? [...new Set([...batchVariants, ...ofWrites])] : ofWrites;
}
