import { containsIin } from '../kernel/iin.ts';
import type { FaultClass, FaultOrigin } from './fault-classes.ts';

/** Faults of a signing key of ours, which the operator mends. */
export type KeyFault =
  | 'MISSING'
  | 'WRONG_PASSWORD'
  | 'OTHER_ORGANISATION'
  | 'NOT_YET_VALID'
  | 'EXPIRED'
  | 'REVOKED';

/** Details of a failure besides its class and origin. */
export interface FaultDetail {
  /** Pause that the other side asked for, or that we keep. */
  readonly retryAfterMs?: number | undefined;
  /** For NOT_TRIED: the class that opened the breaker. */
  readonly openedBy?: FaultClass | undefined;
  /** For OUR_CREDENTIALS: true when the bus itself refused us, for whichever service. */
  readonly byBus?: boolean | undefined;
  /** For OUR_CREDENTIALS of origin SIGNATURE: the fault of the key. */
  readonly keyFault?: KeyFault | undefined;
  /** Thrown error, for the log of a defect of ours. Never shown. */
  readonly cause?: unknown;
}

/** A call without a usable answer: the only exception that leaves a client. It contains no text of the other side. */
export class CallFault extends Error {
  readonly faultClass: FaultClass;
  readonly origin: FaultOrigin;
  readonly retryAfterMs: number | undefined;
  readonly openedBy: FaultClass | undefined;
  readonly byBus: boolean;
  readonly keyFault: KeyFault | undefined;

  constructor(faultClass: FaultClass, origin: FaultOrigin, detail: FaultDetail = {}) {
    super(`${faultClass} (${origin})`, { cause: detail.cause });
    this.name = 'CallFault';
    this.faultClass = faultClass;
    this.origin = origin;
    this.retryAfterMs = detail.retryAfterMs;
    this.openedBy = detail.openedBy;
    this.byBus = detail.byBus ?? false;
    this.keyFault = detail.keyFault;
  }
}

/** Turns a thrown error into a fault: any other error than CallFault is a defect of ours. */
export const toCallFault = (thrown: unknown): CallFault =>
  thrown instanceof CallFault ? thrown : new CallFault('OUR_DEFECT', 'OURS', { cause: thrown });

/** Allowed facts of an exchange, filled on the way: no text of the other side, no address, nothing about a person. */
export interface Evidence {
  httpStatus?: number;
  /** The other side's own error code, `[A-Z0-9._-]{1,32}`. */
  errorCode?: string;
  serviceId?: string;
  /** Our id of the message. */
  messageId?: string;
  /** SHEP's id of the exchange, in braces. */
  sessionId?: string;
}

/** Keeps the other side's error code if it is safe to show: another text could contain a value or a sentence. */
export function noteErrorCode(evidence: Evidence, text: string | undefined): void {
  const code = text?.trim().toUpperCase();
  if (code === undefined || !/^[A-Z0-9._-]{1,32}$/.test(code)) return;
  const isPersonal = containsIin(code.replaceAll(/\D/g, '')) || /KZ\d{5}[A-Z0-9]{13}/.test(code);
  if (!isPersonal) evidence.errorCode = code;
}
