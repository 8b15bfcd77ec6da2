/** Smaller parts of the page: figures of the day, letters, applications that are left, the timeline, maintenance, search. */
import type {
  MessageFragment,
  OperatorApplicationsQuery,
  OperatorFiguresQuery,
  OperatorMaintenanceQuery,
  OperatorTimelineQuery,
} from '../generated/operator.ts';
import { type Field, fieldMarkup, foldedForm } from './form-markup.ts';
import { html, type Markup } from './markup.ts';
import { nameOf, type Systems } from './names.ts';
import { forceFields, maintenanceFields } from './outage-card.ts';
import { pageTexts } from './page-texts.ts';
import { figureNames, messageKinds, messageStates, repetitions, stepStates, steps } from './state-texts.ts';
import type { View } from './view.ts';

export function figures(view: View, data: OperatorFiguresQuery['supportTicketFigures']): Markup {
  const { say, length } = view;
  const names = Object.entries(figureNames) as [keyof typeof figureNames, (typeof figureNames)['sent']][];
  const spans = [
    ['p50', data.handOverP50],
    ['p95', data.handOverP95],
    [say(pageTexts.longest), data.handOverLongest],
  ] as const;
  const told = spans.flatMap(([name, seconds]) => (seconds === null ? [] : [`${name} ${length(seconds)}`]));
  return html`<dl class="figures">${names.map(
    ([key, words]) =>
      html`<div><dt>${say(words)}</dt><dd class="${key === 'parked' && data[key] > 0 && 'bad'}">${data[key]}</dd></div>`,
  )}</dl>
<p class="soft">${told.length === 0 ? say(pageTexts.noHandOver) : `${say(pageTexts.handOver)}: ${told.join(' · ')}`}</p>`;
}

export function messageList(view: View, messages: readonly MessageFragment[]): Markup {
  const { say, time } = view;
  if (messages.length === 0) return html`<p class="soft">${say(pageTexts.noLetters)}</p>`;
  return html`<ol class="events">${messages.map(
    ({ id, kind, state, to, createdAt, sentAt, ticketCount, reply, incident }) => html`<li>
${(sentAt ?? createdAt) !== null && time(sentAt ?? createdAt ?? '')} <a href="/operator/messages/${id}">${kind !== null && say(messageKinds[kind])}${ticketCount > 0 && ` (${ticketCount})`}</a> → ${to}
<span class="state ${state === 'PARKED' ? 'bad' : state === 'SENT' ? 'good' : ''}">${state !== null && say(messageStates[state])}</span>
${state !== 'SENT' && reply !== null && html`<span class="soft">${reply}</span>`}
${incident && html`<br><a class="mono soft" href="/operator/incidents/${incident.id}">${incident.id}</a>`}</li>`,
  )}</ol>`;
}

export function waitingApplications(
  view: View,
  data: OperatorApplicationsQuery['waitingApplications'],
): Markup {
  const { say } = view;
  const rows = [
    ...data.openSteps.map(({ step, state, count, oldestSince }) => [
      `${say(steps[step])}: ${say(stepStates[state])}, ${say(pageTexts.oldest)} ${oldestSince.slice(0, 16).replace('T', ' ')}`,
      count,
    ]),
    ...(data.openSteps.length === 0 ? [[say(pageTexts.noOpenSteps), 0]] : []),
    [say(pageTexts.refusedStages), data.refusedStages],
    [say(pageTexts.waitingStages), data.waitingStages],
  ] as const;
  return html`<table><tbody>${rows.map(
    ([name, count]) => html`<tr><th scope="row">${name}</th><td class="number">${count}</td></tr>`,
  )}</tbody></table>${
    data.oldestWaitingSince !== null &&
    html`<p class="soft">${say(pageTexts.oldest)} ${view.time(data.oldestWaitingSince)}</p>`
  }`;
}

type Entries = OperatorTimelineQuery['timeline']['nodes'];

export function timeline(view: View, entries: Entries): Markup {
  const { say, time } = view;
  if (entries.length === 0) return html`<p class="soft">${say(pageTexts.noEvents)}</p>`;
  return html`<ol class="events">${entries.map((entry) => {
    const link = linkOf(entry);
    const at = time(entry.at);
    const by = entry.by === 'GATEWAY' ? say(pageTexts.gateway) : entry.by;
    return html`<li>${link === null ? at : html`<a href="${link}">${at}</a>`} <strong>${by}</strong> ${entry.text}</li>`;
  })}</ol>`;
}

function linkOf({ incident, ticket, message }: Entries[number]): string | null {
  if (message !== null) return `/operator/messages/${message}`;
  if (ticket !== null) return `/operator/tickets/${ticket}`;
  return incident === null ? null : `/operator/incidents/${incident}`;
}

export function maintenance(
  view: View,
  windows: OperatorMaintenanceQuery['maintenanceWindows'],
  systems: Systems,
): Markup {
  const { say, time } = view;
  const list = windows.map(
    ({ id, system, part, startsAt, endsAt, repeats, until, reason, by, open }) => html`<li>
<strong>${nameOf(systems, system, part)}</strong>${open && html` <span class="state own">${say(pageTexts.now)}</span>`}<br>
${time(startsAt)} – ${time(endsAt)}${repeats in repetitions && repeats !== 'NEVER' && `, ${say(repetitions[repeats as 'DAILY'])}`}${until !== null && html` ${view.until(until)}`}<br>
<span class="soft">${by}: ${reason}</span>
<div class="actions">${foldedForm(view, {
      ...{ id: `end-${id}`, action: 'end-maintenance', button: say(pageTexts.endMaintenance) },
      ...{ hidden: { id }, fields: [] },
    })}</div></li>`,
  );
  const targets = systems.flatMap(({ id, name, parts }) => [
    { value: id as string, text: name },
    ...parts.map((part) => ({ value: `${id}/${part.code}`, text: part.name })),
  ]);
  const target: Field = { name: 'target', label: say(pageTexts.system), options: targets };
  return html`${windows.length === 0 ? html`<p class="soft">${say(pageTexts.noMaintenance)}</p>` : html`<ul class="events">${list}</ul>`}
<div class="actions">${[
    foldedForm(view, {
      ...{ id: 'announce', action: 'announce-maintenance', button: say(pageTexts.announce) },
      ...{ hidden: {}, fields: [target, ...maintenanceFields(view)] },
    }),
    foldedForm(view, {
      ...{ id: 'force', action: 'force-off', button: say(pageTexts.forceOff) },
      ...{ hidden: {}, fields: [target, ...forceFields(view)] },
    }),
  ]}</div>`;
}

/** The number goes in the body: one that was typed by mistake stands in no address. */
export const findForm = ({ say }: View): Markup =>
  html`<form class="find" id="find-form" method="post" action="/operator/find">${fieldMarkup('find', {
    ...{ name: 'number', label: say(pageTexts.findBy), type: 'search', required: true, maxLength: 128 },
  })}<button id="find-go">${say(pageTexts.find)}</button></form>`;
