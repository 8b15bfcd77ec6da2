import type { SystemId } from '../systems/systems.ts';
import type { Price } from './cost/price-request.ts';

type SystemName = SystemId | 'OTHER';

/** Systems whose data an answer lacks. */
export interface Lacks {
  /** They gave no usable answer, or could not be asked although no rule forbids it. */
  readonly unavailable: Set<SystemName>;
  /** The viewer may not see their answer. */
  readonly withheld: Set<SystemName>;
  /** They may not be asked before the person agrees. */
  readonly consentNeeded: Set<SystemName>;
}

/** Collects, over one request, what a machine must know of the answer at once. */
export interface AnswerSummary {
  readonly lacks: Lacks;
  /** What the request costs, as it was reckoned before it ran; null for a request that was refused before. */
  price: Price | null;
  /** Defects of ours that were turned into an outcome: `errors` tells of them too. */
  defects: number;
}

export function createAnswerSummary(): AnswerSummary {
  const lacks = {
    unavailable: new Set<SystemName>(),
    withheld: new Set<SystemName>(),
    consentNeeded: new Set<SystemName>(),
  };
  return { lacks, price: null, defects: 0 };
}
