import type { KeptPresented } from '../../applications/presented.ts';
import type { Text } from '../../kernel/text.ts';
import type { Disability } from '../../systems/disability-databank/mapping.ts';
import type { SystemKey } from '../../systems/systems.ts';
import type { NextStep } from '../generated/resolvers.ts';
import type { AnyAnswerSource } from '../sources.ts';
import { toFactCheckAnswer } from './fact-check.ts';
import { toIdentityAnswer } from './identity.ts';
import { recordMessage } from './messages.ts';
import { type AnsweredOutcome, toNoRecord, toRequest } from './no-record.ts';
import {
  appointmentWarnings,
  bankWarnings,
  commonWarnings,
  participationWarnings,
  pensionWarnings,
  presentedWarnings,
} from './record-warnings.ts';

/** @param absentStep next step where the register has nothing @param warn gives sentences that must not be overlooked */
const answerWriter =
  <Item extends object>(name: string, absentStep: NextStep, warn: (record: Item) => readonly Text[]) =>
  (outcome: AnsweredOutcome<Item>): AnyAnswerSource => {
    const [record] = outcome.records;
    if (record === undefined) return toNoRecord(outcome, absentStep);
    const common = { known: true, system: outcome.systemId, request: toRequest(outcome.attempts) };
    const warnings = [...commonWarnings(record), ...warn(record)];
    const nextStep = warnings.length === 0 ? 'NOTHING' : 'READ_WARNINGS';
    return { ...record, ...common, __typename: name, message: recordMessage(outcome, warnings), nextStep };
  };

/** Writers of each system's records: a new system is a new row. */
export const recordWriters: Readonly<
  Partial<Record<SystemKey, (outcome: AnsweredOutcome<never>) => AnyAnswerSource>>
> = {
  PERSON_REGISTER: toIdentityAnswer,
  DISABILITY_DATABANK: answerWriter('DisabilityRecord', 'NOTHING', (_: Disability) => []),
  PENSION_FUND: answerWriter('PensionAccountsRecord', 'NOTHING', pensionWarnings),
  BANKS: answerWriter('BankAccountRecord', 'CHECK_INPUT', bankWarnings),
  CASE_SYSTEM: answerWriter('AppointmentsRecord', 'NOTHING', appointmentWarnings),
  SOCIAL_INSURANCE_FUND: answerWriter('SocialContributionsRecord', 'NOTHING', participationWarnings),
  DIGITAL_DOCUMENTS: answerWriter('PresentedDocument', 'NOTHING', (document: KeptPresented) =>
    presentedWarnings(document),
  ),
  FACT_CHECK: toFactCheckAnswer,
};
