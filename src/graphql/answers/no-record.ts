import type { Outcome } from '../../registers/outcome.ts';
import type { AttemptRecord } from '../../resilience/guard.ts';
import type { NextStep, RegisterRequest } from '../generated/resolvers.ts';
import type { NoRecordSource } from '../sources.ts';
import { noRecordMessage } from './messages.ts';

export type AnsweredOutcome<Item> = Extract<Outcome<Item>, { kind: 'answered' }>;

/** The question as it went to the register. @returns null when nothing left the gateway */
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

export const toNoRecord = (outcome: Outcome<unknown>, nextStep: NextStep): NoRecordSource => ({
  __typename: 'NoRecord',
  known: true,
  system: outcome.systemId,
  request: toRequest(outcome.attempts),
  message: noRecordMessage(outcome, nextStep),
  nextStep,
});
