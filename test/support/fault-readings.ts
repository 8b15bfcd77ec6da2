import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { FaultClass, FaultOrigin } from '../../src/resilience/fault-classes.ts';

/** Class and origin of a fault. `orRecord`: the answer may also be a record. */
export interface FaultReading {
  readonly faultClass: FaultClass;
  readonly origin: FaultOrigin;
  readonly orRecord?: true;
}

/** Positions at which a system can fail: on its own, behind SHEP, or as SHEP. */
type FaultPosition = 'own' | 'behindBus' | 'bus';

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
/** A silent bus looks like a silent register until two of its services time out (src/resilience/bus-suspicion.ts). */
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
