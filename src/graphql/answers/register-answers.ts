/** A register's answer about one thing, as a member of its interface: the record, or no record. */
import type { Text } from '../../kernel/text.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { AttemptRecord } from '../../resilience/guard.ts';
import type { BankAccount } from '../../systems/banks/mapping.ts';
import type { Appointments } from '../../systems/case-system/mapping.ts';
import type { Disability } from '../../systems/disability-databank/mapping.ts';
import type { PensionAccounts } from '../../systems/pension-fund/mapping.ts';
import type { NextStep, RegisterRequest } from '../generated/resolvers.ts';
import type { AnswerSource, NoRecordSource } from '../sources.ts';
import { noRecordMessage, recordMessage } from './messages.ts';
import { appointmentWarnings, bankWarnings, commonWarnings, pensionWarnings } from './record-warnings.ts';

/** An outcome with the register's answer. */
export type Answered<Item> = Extract<Outcome<Item>, { kind: 'answered' }>;

type Writer<Name extends string, Item> = (
  outcome: Answered<Item>,
) => (AnswerSource<Name> & Item) | NoRecordSource;

/**
 * @param absentStep what to do where the register has nothing
 * @param warn what of a record must not be overlooked, whole sentences
 */
function answerWriter<Name extends string, Item extends object>(
  name: Name,
  absentStep: NextStep,
  warn: (record: Item) => readonly Text[],
): Writer<Name, Item> {
  return (outcome) => {
    const [record] = outcome.records;
    if (record === undefined) return toNoRecord(outcome, absentStep);
    const common = { known: true, system: outcome.systemId, request: toRequest(outcome.attempts) };
    const warnings = [...commonWarnings(record), ...warn(record)];
    const nextStep = warnings.length === 0 ? 'NOTHING' : 'READ_WARNINGS';
    return { ...record, ...common, __typename: name, message: recordMessage(outcome, warnings), nextStep };
  };
}

export const toDisabilityAnswer = answerWriter<'DisabilityRecord', Disability>(
  'DisabilityRecord',
  'NOTHING',
  () => [],
);
export const toPensionAnswer = answerWriter<'PensionAccountsRecord', PensionAccounts>(
  'PensionAccountsRecord',
  'NOTHING',
  pensionWarnings,
);
export const toBankAnswer = answerWriter<'BankAccountRecord', BankAccount>(
  'BankAccountRecord',
  'CHECK_INPUT',
  bankWarnings,
);
export const toAppointmentsAnswer = answerWriter<'AppointmentsRecord', Appointments>(
  'AppointmentsRecord',
  'NOTHING',
  appointmentWarnings,
);

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
