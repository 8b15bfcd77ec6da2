import type { AttemptRecord } from '../resilience/guard.ts';

/** Fields of a failed exchange that may be quoted. Times are epoch milliseconds. */
export type ShownEvidence = Readonly<ReturnType<typeof toEvidence>>;

/** Reads the evidence of an attempt (allow-list: resilience/call-fault.ts). */
export function toEvidence({ evidence, startedAt: sentAt, endedAt: failedAt }: AttemptRecord) {
  const {
    httpStatus = null,
    errorCode = null,
    serviceId = null,
    messageId = null,
    sessionId = null,
  } = evidence;
  return { httpStatus, errorCode, serviceId, messageId, sessionId, sentAt, failedAt };
}
