/**
 * The two tables of what a failed call means. Everything that branches on a failure reads them; the tests walk
 * them row by row.
 */
import type { DrillFault } from '../kernel/drill-faults.ts';

/** What the gateway does about a class of failure. */
export interface FaultRule {
  /** Whether a read is repeated: `hint` only after the wait the other side named, `time` only if the answer's deadline allows a whole attempt. */
  readonly retry: 'yes' | 'hint' | 'time' | 'no';
  /** Whether it counts against the system's breaker. */
  readonly breaker: boolean;
  /** Whose incident it opens. `joins`: only the one that is open already. */
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

/** Where a failure comes from: us, the bus between, the register itself, the signature on its answer. */
export type FaultOrigin = 'OURS' | 'BUS' | 'REGISTER' | 'SIGNATURE';

/** What the gateway makes of a fault: the class, and the origin. `record`: the fault may end in a record as well. */
export interface FaultReading {
  readonly faultClass: FaultClass;
  readonly origin: FaultOrigin;
  readonly orRecord?: true;
}

/** Positions at which a system can fail: on its own, behind SHEP, or as SHEP. */
export type FaultPosition = 'own' | 'behindBus' | 'bus';

const everywhere = (faultClass: FaultClass, own: FaultOrigin, behindBus: FaultOrigin, bus: FaultOrigin) => ({
  own: { faultClass, origin: own },
  behindBus: { faultClass, origin: behindBus },
  bus: { faultClass, origin: bus },
});

const slowReading = {
  own: { faultClass: 'TIMEOUT', origin: 'REGISTER', orRecord: true },
  behindBus: { faultClass: 'TIMEOUT', origin: 'REGISTER', orRecord: true },
  bus: { faultClass: 'TIMEOUT', origin: 'REGISTER', orRecord: true },
} as const;

/**
 * What each fault is read as. A silent bus looks like a silent register until two of its services time out
 * (resilience/bus-suspicion.ts), so `hang`, `drip` and `slow` of the bus start as the register's.
 */
export const faultReadings: Record<DrillFault, Record<FaultPosition, FaultReading>> = {
  down: {
    own: { faultClass: 'CONNECTION', origin: 'REGISTER' },
    behindBus: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' },
    bus: { faultClass: 'CONNECTION', origin: 'BUS' },
  },
  reset: {
    own: { faultClass: 'CONNECTION', origin: 'REGISTER' },
    behindBus: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' },
    bus: { faultClass: 'CONNECTION', origin: 'BUS' },
  },
  hang: everywhere('TIMEOUT', 'REGISTER', 'REGISTER', 'REGISTER'),
  drip: everywhere('TIMEOUT', 'REGISTER', 'REGISTER', 'REGISTER'),
  slow: slowReading,
  flapping: {
    own: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER', orRecord: true },
    behindBus: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER', orRecord: true },
    bus: { faultClass: 'SYSTEM_ERROR', origin: 'BUS', orRecord: true },
  },
  http500: everywhere('SYSTEM_ERROR', 'REGISTER', 'REGISTER', 'BUS'),
  overload: everywhere('OVERLOADED', 'REGISTER', 'REGISTER', 'BUS'),
  soapFault: everywhere('SYSTEM_ERROR', 'REGISTER', 'REGISTER', 'BUS'),
  garbage: everywhere('BAD_RESPONSE', 'REGISTER', 'REGISTER', 'BUS'),
  html: everywhere('BAD_RESPONSE', 'REGISTER', 'REGISTER', 'BUS'),
  truncated: everywhere('BAD_RESPONSE', 'REGISTER', 'REGISTER', 'BUS'),
  oversized: everywhere('BAD_RESPONSE', 'REGISTER', 'REGISTER', 'BUS'),
  drift: everywhere('CONTRACT_DRIFT', 'REGISTER', 'REGISTER', 'BUS'),
  wrongPerson: everywhere('CONTRACT_DRIFT', 'REGISTER', 'REGISTER', 'BUS'),
  unauthorised: everywhere('OUR_CREDENTIALS', 'OURS', 'OURS', 'OURS'),
};
