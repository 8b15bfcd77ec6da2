import type { IdentityOutcome } from '../loaders/identity.ts';
import type {
  ConsentNeededSource,
  IdentityRecordSource,
  NoRecordSource,
  SeveralRecordsSource,
  UnavailableSource,
} from '../sources.ts';
import { toConsentNeeded } from './consent-needed.ts';
import { warningsOf } from './identity-warnings.ts';
import { recordMessage, severalRecordsMessage } from './messages.ts';
import { toNoRecord } from './no-record.ts';
import { toRequest } from './request.ts';
import { type Question, toUnavailable, type UnavailableSettings } from './unavailable.ts';

export type IdentityAnswerSource =
  | IdentityRecordSource
  | SeveralRecordsSource
  | NoRecordSource
  | ConsentNeededSource
  | UnavailableSource;

/** What the person register said, or the consent service before it, as a member of `IdentityAnswer`. */
export function toIdentityAnswer(
  outcome: IdentityOutcome,
  question: Question,
  settings: UnavailableSettings,
): IdentityAnswerSource {
  if (outcome.kind === 'consentNeeded') return toConsentNeeded('PERSON_REGISTER', outcome);
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
