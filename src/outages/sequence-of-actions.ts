/** The fourth fact of a support ticket: what the gateway did, sentence by sentence, written from what it recorded. */
import { toDateTime } from '../kernel/clock.ts';
import { eachLanguage, type Text } from '../kernel/text.ts';
import type { AttemptRecord } from '../resilience/guard.ts';
import { nameOf } from '../systems/systems.ts';
import { actionTexts, failureTexts } from './action-texts.ts';
import type { FailedQuestion } from './failed-question.ts';

/** One step with its time (epoch ms). The order of the list is the order of events. */
export interface Action {
  readonly at: number;
  readonly text: Text;
}

export function sequenceOfActions(question: FailedQuestion): Action[] {
  const system = nameOf(question.systemId, question.part);
  const { askedAt, attempts, fault, incident, culprit } = question;
  const actions: Action[] = [say(askedAt, (key) => actionTexts.asked[key](system[key]))];
  for (const [i, attempt] of attempts.entries()) actions.push(...ofAttempt(attempt, i + 1, system));
  const endedAt = attempts.at(-1)?.endedAt ?? askedAt;
  const isItemOfBatch = attempts.length > 0 && attempts.every((attempt) => attempt.fault !== fault);
  if (isItemOfBatch) {
    // The call brought an answer; what it said of this person cannot be used.
    actions.push(say(endedAt, (key) => actionTexts.unusable[key](failureTexts[fault.faultClass][key])));
  }
  if (attempts.length === 0) {
    const since = time(incident.since);
    const failure = failureTexts[fault.openedBy ?? fault.faultClass];
    actions.push(say(askedAt, (key) => actionTexts.notTried[key](system[key], since, failure[key])));
  }
  if (culprit !== question.systemId) {
    actions.push(say(endedAt, (key) => actionTexts.cause[key](nameOf(culprit)[key])));
  }
  actions.push(say(endedAt, (key) => actionTexts.told[key](system[key], incident.id)));
  return actions;
}

function ofAttempt(
  { startedAt, endedAt, evidence, fault }: AttemptRecord,
  number: number,
  system: Text,
): Action[] {
  const sent = say(startedAt, (key) =>
    actionTexts.sent[key](system[key], number, evidence.serviceId ?? null, evidence.messageId ?? '–'),
  );
  if (fault === null) return [sent];
  const took = endedAt - startedAt;
  const codes = [
    evidence.httpStatus === undefined ? '' : `HTTP ${evidence.httpStatus}`,
    evidence.errorCode ?? '',
    evidence.sessionId ?? '',
  ].filter((code) => code !== '');
  const shown = codes.length === 0 ? '' : ` (${codes.join(', ')})`;
  const failure = failureTexts[fault.faultClass];
  return [sent, say(endedAt, (key) => actionTexts.failed[key](took, failure[key], shown))];
}

function say(at: number, write: (key: keyof Text) => string): Action {
  return { at, text: eachLanguage((key) => `${time(at)} ${write(key)}`) };
}

function time(at: number): string {
  return toDateTime(at).replace('T', ' ');
}
