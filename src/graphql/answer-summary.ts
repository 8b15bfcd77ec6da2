import type { SystemId } from '../systems/systems.ts';
import type { Price } from './cost/price-request.ts';

export type AnswerSummary = ReturnType<typeof createAnswerSummary>;

/** Systems whose data an answer lacks. */
export type Lacks = AnswerSummary['lacks'];

/** Collects, over one request, the marks of its answer for machines. */
export function createAnswerSummary() {
  const systems = () => new Set<SystemId | 'OTHER'>();
  return {
    lacks: {
      /** Systems that gave no usable answer, or could not be asked although no rule forbids it. */
      unavailable: systems(),
      /** The viewer may not see their answer. */
      withheld: systems(),
      /** They may not be asked before the person agrees. */
      consentNeeded: systems(),
    },
    /** Price of the request before it ran; null for a request that was refused before. */
    price: null as Price | null,
    /** Defects of ours that were turned into an outcome: `errors` tells of them too. */
    defects: 0,
  };
}
