import type { SystemId } from '../systems/systems.ts';
import type { Price } from './cost/price-request.ts';

export type AnswerSummary = ReturnType<typeof createAnswerSummary>;
/** Systems whose data an answer lacks. */
export type Lacks = AnswerSummary['lacks'];

/** Collects the marks of one answer that machines read. */
export function createAnswerSummary() {
  const systems = () => new Set<SystemId | 'OTHER'>();
  return {
    lacks: {
      /** Systems that gave no usable answer, or could not be asked although no rule forbids it. */
      unavailable: systems(),
      /** Systems whose answer the viewer may not see. */
      withheld: systems(),
      /** Systems that may not be asked before the person agrees. */
      consentNeeded: systems(),
    },
    /** Price of the request before it ran; null for a request that was refused before its pricing. */
    price: null as Price | null,
    /** Count of our defects that became an outcome: `errors` tells of them too. */
    defects: 0,
  };
}
