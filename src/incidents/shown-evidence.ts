import type { AttemptRecord } from '../resilience/guard.ts';

/** Fields of a failed exchange that may be quoted. Times are epoch milliseconds. */
export interface ShownEvidence {
  readonly httpStatus: number | null;
  readonly errorCode: string | null;
  readonly serviceId: string | null;
  readonly messageId: string | null;
  readonly sessionId: string | null;
  readonly sentAt: number;
  readonly failedAt: number;
}

/** Reads the evidence of an attempt (allow-list: resilience/call-fault.ts). */
export function toEvidence({ evidence, startedAt, endedAt }: AttemptRecord): ShownEvidence {
  return {
    httpStatus: evidence.httpStatus ?? null,
    errorCode: evidence.errorCode ?? null,
    serviceId: evidence.serviceId ?? null,
    messageId: evidence.messageId ?? null,
    sessionId: evidence.sessionId ?? null,
    sentAt: startedAt,
    failedAt: endedAt,
  };
}
