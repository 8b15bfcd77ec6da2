import type { AttemptRecord } from '../../resilience/guard.ts';
import type { RegisterRequest } from '../generated/resolvers.ts';

/** The question as it went to the register, or null when nothing left the gateway. */
export function toRequest(attempts: readonly AttemptRecord[]): RegisterRequest | null {
  const [first] = attempts;
  const last = attempts.at(-1);
  if (!first || !last) return null;
  const { serviceId, messageId, sessionId } = last.evidence;
  return {
    askedAt: first.startedAt,
    answeredAt: last.endedAt,
    attempts: attempts.length,
    serviceId: serviceId ?? null,
    messageId: messageId ?? null,
    sessionId: sessionId ?? null,
  };
}
