import type { Outcome } from '../../systems/outcome.ts';
import type { IdentityRecord } from '../../systems/person-register/mapping.ts';
import type {
  IdentityRecordSource,
  NoRecordSource,
  SeveralRecordsSource,
  UnavailableSource,
} from '../sources.ts';
import { warningsOf } from './identity-warnings.ts';
import { recordMessage, severalRecordsMessage } from './messages.ts';
import { toNoRecord } from './no-record.ts';
import { toRequest } from './request.ts';
import { type Question, toUnavailable, type UnavailableSettings } from './unavailable.ts';

export type IdentityAnswerSource =
  | IdentityRecordSource
  | SeveralRecordsSource
  | NoRecordSource
  | UnavailableSource;

/** What the person register said, as a member of `IdentityAnswer`. */
export function toIdentityAnswer(
  outcome: Outcome<IdentityRecord>,
  question: Question,
  settings: UnavailableSettings,
): IdentityAnswerSource {
  if (outcome.kind === 'unavailable') return toUnavailable(outcome, question, settings);
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
