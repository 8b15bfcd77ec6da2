import type { DrillFault } from '../kernel/drill-faults.ts';

/** Rules for a class of failure, which all decisions about a failure read; the tests check every row. */
export interface FaultRule {
  /**
   * Repetition of a read: `hint` only after the wait that the other side named, `time` only if the deadline allows a whole
   * attempt.
   */
  readonly retry: 'yes' | 'hint' | 'time' | 'no';
  /** True when it counts against the system's breaker. */
  readonly breaker: boolean;
  /** Audience of the incident that it opens. `joins`: only an incident that is already open. */
  readonly incident: 'support' | 'operator' | 'joins' | 'none';
}

export const faultRules = {
  CONNECTION: { retry: 'yes', breaker: true, incident: 'support' },
  TIMEOUT: { retry: 'time', breaker: true, incident: 'support' },
  OVERLOADED: { retry: 'hint', breaker: true, incident: 'support' },
  SYSTEM_ERROR: { retry: 'yes', breaker: true, incident: 'support' },
  BAD_RESPONSE: { retry: 'no', breaker: true, incident: 'support' },
  CONTRACT_DRIFT: { retry: 'no', breaker: false, incident: 'operator' },
  OUR_QUOTA: { retry: 'hint', breaker: false, incident: 'operator' },
  OUR_CREDENTIALS: { retry: 'no', breaker: false, incident: 'operator' },
  OUR_CAPACITY: { retry: 'no', breaker: false, incident: 'operator' },
  OUR_DEFECT: { retry: 'no', breaker: false, incident: 'operator' },
  ABANDONED: { retry: 'no', breaker: false, incident: 'none' },
  NOT_TRIED: { retry: 'no', breaker: false, incident: 'joins' },
} as const satisfies Record<string, FaultRule>;

export type FaultClass = keyof typeof faultRules;
/** Source of a failure: us, the bus, the register itself, or the signature on its answer. */
export type FaultOrigin = 'OURS' | 'BUS' | 'REGISTER' | 'SIGNATURE';

/** Class and origin of a fault. `orRecord`: the answer may also be a record. */
export interface FaultReading {
  readonly faultClass: FaultClass;
  readonly origin: FaultOrigin;
  readonly orRecord?: true;
}

/** Positions at which a system can fail: on its own, behind SHEP, or as SHEP. */
export type FaultPosition = 'own' | 'behindBus' | 'bus';

/** Gives the same class at every position, with its origin on its own, behind the bus, and as the bus. */
function reading<Class extends FaultClass>(
  faultClass: Class,
  own: FaultOrigin,
  behindBus: FaultOrigin,
  bus: FaultOrigin,
  orRecord: { readonly orRecord?: true } = {},
) {
  return {
    own: { faultClass, origin: own, ...orRecord },
    behindBus: { faultClass, origin: behindBus, ...orRecord },
    bus: { faultClass, origin: bus, ...orRecord },
  };
}

/** A register without a connection: SHEP tells it for a register behind it. */
const unconnected = {
  ...reading('CONNECTION', 'REGISTER', 'REGISTER', 'BUS'),
  behindBus: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' },
} as const;
const badResponse = reading('BAD_RESPONSE', 'REGISTER', 'REGISTER', 'BUS');
const drift = reading('CONTRACT_DRIFT', 'REGISTER', 'REGISTER', 'BUS');
const systemError = reading('SYSTEM_ERROR', 'REGISTER', 'REGISTER', 'BUS');
/** A silent bus looks like a silent register until two of its services time out (bus-suspicion.ts). */
const silence = ['TIMEOUT', 'REGISTER', 'REGISTER', 'REGISTER'] as const;

/** Reading of each fault. */
export const faultReadings: Record<DrillFault, Record<FaultPosition, FaultReading>> = {
  down: unconnected,
  reset: unconnected,
  hang: reading(...silence),
  drip: reading(...silence),
  slow: reading(...silence, { orRecord: true }),
  flapping: reading('SYSTEM_ERROR', 'REGISTER', 'REGISTER', 'BUS', { orRecord: true }),
  http500: systemError,
  overload: reading('OVERLOADED', 'REGISTER', 'REGISTER', 'BUS'),
  soapFault: systemError,
  garbage: badResponse,
  html: badResponse,
  truncated: badResponse,
  oversized: badResponse,
  drift,
  wrongPerson: drift,
  unauthorised: reading('OUR_CREDENTIALS', 'OURS', 'OURS', 'OURS'),
};
