/** The answer of the system with earlier decisions: its message names the facts, or says that there is none. */
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { EarlierDecisions, EarlierFact } from '../../systems/fact-check/mapping.ts';
import { nameOf } from '../../systems/systems.ts';
import type { AnyAnswerSource } from '../sources.ts';
import { earlierFactTexts, nothingEarlierText } from './fact-check-texts.ts';
import { messageTexts } from './message-texts.ts';
import { recordMessage } from './messages.ts';
import { type AnsweredOutcome, toNoRecord, toRequest } from './no-record.ts';

export function toFactCheckAnswer(outcome: AnsweredOutcome<EarlierDecisions>): AnyAnswerSource {
  const [record] = outcome.records;
  if (record === undefined) return toNoRecord(outcome, 'NOTHING');
  const { facts } = record;
  const common = {
    ...{ known: true, system: outcome.systemId, request: toRequest(outcome.attempts) },
    ...{ ...record, __typename: 'FactCheckRecord' },
  };
  return facts.length === 0
    ? { ...common, message: nothingFound, nextStep: 'NOTHING' }
    : { ...common, message: recordMessage(outcome, facts.map(sentenceOf)), nextStep: 'READ_WARNINGS' };
}

/** "A record was found" would read as if a fact had been. */
const nothingFound: Text = eachLanguage((language) =>
  [
    nothingEarlierText[language],
    `${messageTexts.systemLabel[language]}: ${nameOf('FACT_CHECK')[language]}.`,
  ].join(' '),
);

function sentenceOf({ kind, on, number }: EarlierFact): Text {
  return eachLanguage((language) => `${earlierFactTexts[kind][language]} (${on}, № ${number}).`);
}
