import type { Outcome } from '../../registers/outcome.ts';
import type { NextStep } from '../generated/resolvers.ts';
import type { NoRecordSource } from '../sources.ts';
import { noRecordMessage } from './messages.ts';
import { toRequest } from './request.ts';

/** An outcome with the register's answer. */
export type Answered<Item> = Extract<Outcome<Item>, { kind: 'answered' }>;

/** A register's answer that there is no such record. */
export function toNoRecord(outcome: Outcome<unknown>, nextStep: NextStep): NoRecordSource {
  return {
    __typename: 'NoRecord',
    known: true,
    system: outcome.systemId,
    request: toRequest(outcome.attempts),
    message: noRecordMessage(outcome, nextStep),
    nextStep,
  };
}
