/** The fourth fact of a support ticket: what the gateway did, sentence by sentence, written from what it recorded. */
import { toDateTime } from '../kernel/clock.ts';
import { eachLanguage, type Text } from '../kernel/text.ts';
import type { FailedQuestion } from './failed-question.ts';
import { recordedSteps } from './recorded-steps.ts';

/** One step with its time (epoch ms). The order of the list is the order of events. */
export interface Action {
  readonly at: number;
  readonly text: Text;
}

export function sequenceOfActions(question: FailedQuestion): Action[] {
  return recordedSteps(question).map(({ at, text }) => ({
    at,
    text: eachLanguage((key) => `${toDateTime(at).replace('T', ' ')} ${text[key]}`),
  }));
}
