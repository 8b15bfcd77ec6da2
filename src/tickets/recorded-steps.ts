/** Steps of the gateway about one failed question, as it recorded them: a ticket tells and a picture draws them. */

import { toDateTime } from '../kernel/clock.ts';
import { eachLanguage, type LanguageTag, type Text } from '../kernel/text.ts';
import type { CallFault } from '../resilience/call-fault.ts';
import type { AttemptRecord } from '../resilience/guard.ts';
import { nameIn } from '../services/catalogue.ts';
import type { FailedQuestion } from './failed-question.ts';
import { actionTexts, actTexts, failureTexts } from './texts/action-texts.ts';

export interface RecordedStep {
  readonly kind: keyof typeof actionTexts;
  /** Epoch ms. */
  readonly at: number;
  /** Without its time. */
  readonly text: Text;
  /** The end of the attempt that was sent, or the failure itself; null where nothing failed. */
  readonly fault: CallFault | null;
}

/** The steps in the order of events. */
export function recordedSteps(question: FailedQuestion): RecordedStep[] {
  const { askedAt, attempts, fault, incident, culprit, systemId, act } = question;
  const { stateService } = question.purpose;
  const { asked, told } = act === undefined ? actionTexts : actTexts(act, attempts.length > 0);
  const system = nameIn(stateService, systemId, question.part);
  const endedAt = attempts.at(-1)?.endedAt ?? askedAt;
  const steps = [step('asked', askedAt, null, (key) => asked[key](system[key]))];
  for (const [i, attempt] of attempts.entries()) steps.push(...ofAttempt(attempt, i + 1, system));
  const isItemOfBatch = attempts.length > 0 && attempts.every((attempt) => attempt.fault !== fault);
  if (isItemOfBatch) {
    // The call brought an answer, and its word on this person cannot be used.
    const failure = failureTexts[fault.faultClass];
    steps.push(step('unusable', endedAt, fault, (key) => actionTexts.unusable[key](failure[key])));
  }
  if (attempts.length === 0) {
    const since = toMoment(incident.since);
    const failure = failureTexts[fault.openedBy ?? fault.faultClass];
    steps.push(
      step('notTried', askedAt, fault, (key) => actionTexts.notTried[key](system[key], since, failure[key])),
    );
  }
  if (culprit !== systemId) {
    steps.push(
      step('cause', endedAt, fault, (key) => actionTexts.cause[key](nameIn(stateService, culprit)[key])),
    );
  }
  steps.push(step('told', endedAt, null, (key) => told[key](system[key], incident.id)));
  return steps;
}

/** Fact 4 of a ticket: the steps with their times (epoch ms), sentence by sentence. */
export function sequenceOfActions(question: FailedQuestion) {
  return recordedSteps(question).map(({ at, text }) => ({
    at,
    text: eachLanguage((key) => `${toMoment(at)} ${text[key]}`),
  }));
}

/** `2026-11-21 18:20:00.000+05:00` */
export function toMoment(at: number): string {
  return toDateTime(at).replace('T', ' ');
}

function ofAttempt({ startedAt, endedAt, evidence, fault }: AttemptRecord, number: number, system: Text) {
  const { serviceId = null, messageId = '–', httpStatus, errorCode, sessionId } = evidence;
  const sent = step('sent', startedAt, fault, (key) =>
    actionTexts.sent[key](system[key], number, serviceId, messageId),
  );
  if (fault === null) return [sent];
  const codes = [httpStatus === undefined ? undefined : `HTTP ${httpStatus}`, errorCode, sessionId].filter(
    Boolean,
  );
  const shown = codes.length === 0 ? '' : ` (${codes.join(', ')})`;
  const failure = failureTexts[fault.faultClass];
  const write = (key: LanguageTag) => actionTexts.failed[key](endedAt - startedAt, failure[key], shown);
  return [sent, step('failed', endedAt, fault, write)];
}

function step(
  kind: RecordedStep['kind'],
  at: number,
  fault: CallFault | null,
  write: (key: LanguageTag) => string,
): RecordedStep {
  return { kind, at, text: eachLanguage(write), fault };
}
