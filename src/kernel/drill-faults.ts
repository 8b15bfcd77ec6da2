/** Faults of a simulated system (fixed names). */
export const drillFaults = [
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

export type DrillFault = (typeof drillFaults)[number];
export const isDrillFault = (name: string): name is DrillFault => drillFaults.some((fault) => fault === name);
