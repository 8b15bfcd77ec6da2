import type { DrillFault } from '../src/kernel/drill-faults.ts';
import { type MockSystem, systemRow } from './systems.ts';

/** Form of an oversized answer: large as it is, or only when unpacked. */
const oversizedVariants = ['plain', 'gzip'] as const;

/** Fault of the items in an answer to a batch; `plain`: every item is broken. */
const batchVariants = ['plain', 'dropped', 'doubled', 'reordered', 'foreign', 'brokenItem'] as const;

/**
 * Moment of a failure of a system that is to change something: before the change, or afterwards, so that only
 * its answer is lost.
 */
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
