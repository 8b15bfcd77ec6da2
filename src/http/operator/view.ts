/** Small pieces that every part of the page uses, in the language and at the time of one request. */
import { toDate, toDateTime } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { SystemState } from '../generated/operator.ts';
import type { Answer } from './ask.ts';
import { html, type Markup } from './markup.ts';
import { type PageLanguage, pageTexts, type Words } from './page-texts.ts';
import { systemStates } from './state-texts.ts';
import { clockTime, dayOf, lengthOf, secondsSince } from './time-texts.ts';
import { faultWords } from './told-texts.ts';

export interface View {
  readonly language: PageLanguage;
  readonly correlationId: string;
  /** `2026-11-21T18:20:00.000+05:00` */
  readonly shownAt: string;
  /** Makes keys of forms: a form that is sent twice is done once. */
  readonly newId: NewId;
  say(words: Words): string;
  /** Time of an instant. */
  time(instant: string): Markup;
  /** Day of an instant: `24.02.2027`. */
  day(instant: string): Markup;
  /** An end: `until 15:31`; the Kazakh word stands behind its time. */
  until(instant: string): Markup;
  /** Time from an instant to now. */
  age(instant: string): string;
  length(seconds: number): string;
  /** Time of a field for instants, some minutes from now. */
  fieldTime(minutes: number): string;
}

export function createView(language: PageLanguage, now: number, newId: NewId, correlationId: string): View {
  const today = toDate(now);
  const time = (instant: string) => html`<time datetime="${instant}">${clockTime(instant, today)}</time>`;
  return {
    ...{ language, correlationId, newId, shownAt: toDateTime(now) },
    say: (words) => words[language],
    time,
    day: (instant) => html`<time datetime="${instant}">${dayOf(instant)}</time>`,
    until: (instant) =>
      language === 'kk'
        ? html`${time(instant)} ${pageTexts.until.kk}`
        : html`${pageTexts.until[language]} ${time(instant)}`,
    age: (instant) => lengthOf(secondsSince(instant, now), language),
    length: (seconds) => lengthOf(seconds, language),
    fieldTime: (minutes) => toDateTime(now + minutes * 60_000).slice(0, 16),
  };
}

/** A part with its heading; its id keeps the places of links and of the reader. */
export const card = (id: string, heading: string, body: Markup | readonly Markup[], note = ''): Markup =>
  html`<section class="card" id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${heading}${note !== '' && html` <span class="soft">${note}</span>`}</h2>${body}</section>`;

/** The part of an answer, or the reason why it is not shown. */
export function shown<Data>(view: View, answer: Answer<Data>, write: (data: Data) => Markup): Markup {
  if (answer.fault === null) return write(answer.data);
  return html`<p class="soft">${view.say(faultWords(answer.fault.code))} <code>${view.correlationId}</code></p>`;
}

const tones: Readonly<Record<SystemState, string>> = {
  UP: 'good',
  DEGRADED: 'warn',
  DOWN: 'bad',
  MAINTENANCE: 'own',
  FORCED_OFF: 'own',
  UNREACHABLE: 'bad',
  UNKNOWN_SINCE_FAILURE: 'warn',
  OTHER: '',
};

export const stateBadge = (view: View, state: SystemState): Markup =>
  html`<span class="state ${tones[state]}">${view.say(systemStates[state])}</span>`;

/** Name of a state with the last failure, where nothing newer is known: without it the state would look better than before. */
export const stateInWords = (view: View, state: SystemState, lastFailureAt: string): Markup =>
  html`${view.say(systemStates[state])}${state === 'UNKNOWN_SINCE_FAILURE' && html`, ${lastFailure(view, lastFailureAt)}`}`;

export const lastFailure = ({ say, time }: View, at: string): Markup =>
  html`${say(pageTexts.lastFailure)} ${time(at)}`;

/** Beginning of an outage that ended and came back: `again since 10:21`. */
export const againSince = ({ say, time }: View, at: string | null): Markup | null =>
  at === null ? null : html`${say(pageTexts.again)} ${time(at)}`;

/** A value with its label, where the value is there. */
export const fact = (label: string, value: string | number | Markup | null): Markup | null =>
  value === null || value === '' ? null : html`<dt>${label}</dt><dd>${value}</dd>`;
