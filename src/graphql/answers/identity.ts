import type { IdentityRecord } from '../../systems/person-register/mapping.ts';
import type { IdentityRecordSource, NoRecordSource, SeveralRecordsSource } from '../sources.ts';
import { warningsOf } from './identity-warnings.ts';
import { recordMessage, severalRecordsMessage } from './messages.ts';
import { type AnsweredOutcome, toNoRecord, toRequest } from './no-record.ts';

/** The person register's answer, as a member of `IdentityAnswer`. */
export function toIdentityAnswer(
  outcome: AnsweredOutcome<IdentityRecord>,
): IdentityRecordSource | SeveralRecordsSource | NoRecordSource {
  const system = outcome.systemId;
  const common = { known: true, system, request: toRequest(outcome.attempts) };
  const records = outcome.records.map((record): IdentityRecordSource => {
    const warnings = warningsOf(record);
    const message = recordMessage(
      outcome,
      warnings.map((warning) => warning.message),
    );
    const nextStep = warnings.length === 0 ? 'NOTHING' : 'READ_WARNINGS';
    return { ...record, ...common, __typename: 'IdentityRecord', warnings, message, nextStep };
  });
  const [only] = records;
  if (only === undefined) return toNoRecord(outcome, 'CHECK_INPUT');
  if (records.length === 1) return only;
  const removed = records.filter((record) => record.removed).length;
  const message = severalRecordsMessage(outcome, records.length, removed);
  return { ...common, __typename: 'SeveralRecords', records, message, nextStep: 'CHOOSE_PERSON' };
}
