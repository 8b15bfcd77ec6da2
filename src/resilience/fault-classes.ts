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
/** Source of a failure: us, the bus, the register itself, or the service that signs our message. */
export type FaultOrigin = 'OURS' | 'BUS' | 'REGISTER' | 'SIGNATURE';
