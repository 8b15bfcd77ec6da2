/** The sixteen faults a system can be given (DESIGN.md 12). */
export const faultNames = [
  'down',
  'hang',
  'slow',
  'reset',
  'http500',
  'overload',
  'soapFault',
  'garbage',
  'html',
  'truncated',
  'oversized',
  'drip',
  'drift',
  'wrongPerson',
  'flapping',
  'unauthorised',
] as const;

export type FaultName = (typeof faultNames)[number];

/** True for one of the sixteen names. */
export function isFaultName(name: string): name is FaultName {
  return faultNames.some((fault) => fault === name);
}
