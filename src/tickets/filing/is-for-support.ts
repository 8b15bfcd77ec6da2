import { type FaultClass, faultRules } from '../../resilience/fault-classes.ts';

/** Outages of the other side, and answers that broke the contract, which a person may send too. */
export function isForSupport(faultClass: FaultClass): boolean {
  const { incident } = faultRules[faultClass];
  return incident === 'support' || incident === 'joins' || faultClass === 'CONTRACT_DRIFT';
}
