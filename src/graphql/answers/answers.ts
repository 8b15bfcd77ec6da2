/** Makes the answer of a reply, and notes its gaps and the facts of a ticket, so that no field can forget either. */
import { lackOf, type Refusal, type Reply, type Unanswered } from '../../access/asking/reply.ts';
import type { AskedQuestion, FailedQuestion } from '../../tickets/failed-question.ts';
import type { Lacks } from '../answer-summary.ts';
import type { AnyAnswerSource, RefusalSource, UnavailableSource } from '../sources.ts';
import { toConsentNeeded } from './consent-needed.ts';
import type { AnsweredOutcome } from './no-record.ts';
import { toNotAsked, toWithheld } from './not-asked.ts';
import { recordWriters } from './register-answers.ts';
import { toUnavailable, type UnavailableSettings } from './unavailable.ts';

export interface AnswerFactory {
  of(reply: Unanswered, question: AskedQuestion): UnavailableSource;
  of(reply: Refusal, question: AskedQuestion): RefusalSource;
  of(reply: Reply, question: AskedQuestion): AnyAnswerSource;
}

/** @param onFailed receives each question that may lead to a letter to a support service or the operator */
export function createAnswerFactory(
  lacks: Lacks,
  onFailed: (question: FailedQuestion) => void,
  settings: UnavailableSettings,
): AnswerFactory {
  function answerOf(reply: Reply, question: AskedQuestion): AnyAnswerSource {
    switch (reply.kind) {
      case 'withheld':
        return toWithheld(reply);
      case 'consentNeeded':
        return toConsentNeeded(reply);
      case 'notAsked':
        return toNotAsked(reply);
      case 'unavailable': {
        const { about } = reply as Unanswered;
        const answer = toUnavailable(reply, about ? { ...question, iin: about } : question, settings);
        if (answer.failedQuestion) onFailed(answer.failedQuestion);
        return answer;
      }
      case 'answered': {
        const write = recordWriters[reply.systemId];
        if (write === undefined) throw new Error('expected a system whose records have words');
        return write(reply as AnsweredOutcome<never>);
      }
    }
  }
  function of(reply: Reply, question: AskedQuestion): AnyAnswerSource {
    const lack = lackOf(reply);
    if (lack !== null) lacks[lack].add(reply.systemId);
    return answerOf(reply, question);
  }
  return { of: of as AnswerFactory['of'] };
}
