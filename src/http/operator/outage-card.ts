/** An outage as sentences: system, since when, whose fault it is, whom it hits, what was sent, and what an operator can do. */
import type { MessageFragment, OutageFragment } from '../generated/operator.ts';
import { foldedForm, reasonField } from './form-markup.ts';
import { html, type Markup } from './markup.ts';
import { type Names, nameOf, serviceInShort } from './names.ts';
import { pageTexts } from './page-texts.ts';
import { audiences, faultClasses, incidentEnds, messageStates, repetitions } from './state-texts.ts';
import { againSince, fact, lastFailure, stateInWords, type View } from './view.ts';

interface Shown extends Names {
  readonly messages: readonly MessageFragment[];
  /** Page to which its forms return. */
  readonly back: string;
}

/** @param isFolded true: everything but its title is behind one click */
export function outageCard(view: View, outage: OutageFragment, shown: Shown, isFolded = false): Markup {
  const { say } = view;
  const { id, system, part, since, resolvedAt, drill, lastFailureAt } = outage;
  const own = shown.systems.find((one) => one.id === system);
  const state = (part ? own?.parts.find(({ code }) => code === part)?.state : own?.state) ?? 'OTHER';
  const name = nameOf(shown.systems, system, part);
  const again = againSince(view, outage.againSince);
  const title =
    resolvedAt === null
      ? html`${name}: ${stateInWords(view, state, lastFailureAt)} — ${again && html`${again}, `}${view.age(outage.againSince ?? since)}`
      : name;
  const count = outage.deadlineCount ?? 0;
  const mark = [
    drill && html` · <strong>${say(pageTexts.isDrill)}</strong>`,
    isFolded && count > 0 && html` · <strong>${say(pageTexts.deadlines)}: ${count}</strong>`,
  ];
  const body = [factsOf(view, outage, shown), actionsOf(view, outage, shown)];
  if (isFolded)
    return html`<details class="card outage${drill && ' drill'}" id="outage-${id}"><summary id="outage-${id}-open">${title}${mark}</summary>${body}</details>`;
  return html`<section class="card outage${drill && ' drill'}" id="outage-${id}" aria-labelledby="outage-${id}-h"><h2 id="outage-${id}-h">${title}${mark}</h2>${body}</section>`;
}

function factsOf(view: View, outage: OutageFragment, { systems, stateServices, messages }: Shown): Markup {
  const { say, time } = view;
  const { forced, resolvedAt } = outage;
  const own = systems.find(({ id }) => id === outage.system)?.blocks;
  return html`<dl class="facts">${[
    fact(
      say(pageTexts.since),
      html`${time(outage.since)} · ${outage.againSince !== null && html`${againSince(view, outage.againSince)} · `}${lastFailure(view, outage.lastFailureAt)} · <a class="mono" href="/operator/incidents/${outage.id}">${outage.id}</a>`,
    ),
    fact(say(pageTexts.ended), resolvedAt === null ? null : endOf(view, outage)),
    fact(say(pageTexts.deadlines), deadlinesOf(view, outage, stateServices)),
    fact(say(pageTexts.fault), outage.faultClasses.map((one) => say(faultClasses[one])).join(', ')),
    fact(say(pageTexts.mustAct), html`<strong>${say(audiences[outage.audience])}</strong>`),
    fact(
      say(pageTexts.standsStill),
      html`${own?.summary}<ul>${own?.stateServices.map(({ code }) => html`<li>${serviceInShort(code, stateServices)}</li>`)}</ul>`,
    ),
    fact(
      say(pageTexts.affected),
      html`<strong>${say(pageTexts.applications)}: ${outage.affectedApplications}</strong> · ${say(pageTexts.people)}: ${outage.affectedPeople} · ${say(pageTexts.questions)}: ${outage.affectedQuestions}`,
    ),
    fact(say(pageTexts.lettersSent), lettersOf(view, messages)),
    fact(
      say(pageTexts.forcedBy),
      forced && html`${forced.by}, ${view.until(forced.until)}: ${forced.reason}`,
    ),
  ]}</dl>`;
}

/** Cases whose working days the outage eats: their number, and those that end first. */
function deadlinesOf(
  view: View,
  { deadlineCount, deadlines }: OutageFragment,
  services: Shown['stateServices'],
) {
  if (!deadlineCount || !deadlines) return null;
  const first = deadlines.map(
    (one) =>
      html`<li><span class="mono">${one.applicationId}</span> · ${serviceInShort(one.stateService, services)} · ${termOf(view, one)}</li>`,
  );
  return html`<strong>${deadlineCount}</strong>, ${view.say(pageTexts.endFirst)}:<ul>${first}</ul>`;
}

function termOf({ say, day }: View, { decideBy, workingDaysLeft, overdue }: AtRisk): Markup {
  if (decideBy === null) return html`${say(pageTexts.termUnknown)}`;
  const left = overdue ? say(pageTexts.termOver) : `${say(pageTexts.daysLeft)}: ${workingDaysLeft}`;
  return html`${say(pageTexts.lastDay)} ${day(decideBy)}, <strong>${left}</strong>`;
}

type AtRisk = NonNullable<OutageFragment['deadlines']>[number];

function endOf(view: View, { resolvedAt, resolvedBy, resolutionReason }: OutageFragment): Markup {
  return html`${resolvedAt !== null && view.time(resolvedAt)}${resolvedBy !== null && `: ${view.say(incidentEnds[resolvedBy])}`}${resolutionReason !== null && ` (${resolutionReason})`}`;
}

/** Letters by their states: `2 went, 27 applications; 1 refused`. */
function lettersOf(view: View, messages: readonly MessageFragment[]): Markup {
  if (messages.length === 0) return html`${view.say(pageTexts.noLetter)}`;
  const states = [...new Set(messages.map(({ state }) => state ?? 'OTHER'))];
  return html`${states
    .map((state) => {
      const all = messages.filter((one) => (one.state ?? 'OTHER') === state);
      // A letter about the end, or about a number, names the applications of the letters before it once more.
      const applications = all
        .filter(({ kind }) => kind === 'TICKETS')
        .reduce((sum, { ticketCount }) => sum + ticketCount, 0);
      const noted = applications > 0 ? ` (${view.say(pageTexts.applications)}: ${applications})` : '';
      return `${view.say(messageStates[state])}: ${all.length}${noted}`;
    })
    .join(' · ')}`;
}

function actionsOf(view: View, outage: OutageFragment, { messages, back }: Shown): Markup {
  const { id, system, part } = outage;
  const [letter] = messages.filter(({ kind }) => kind === 'TICKETS' || kind === 'OPERATOR');
  const hidden = { target: part ? `${system}/${part}` : system };
  return html`<div class="actions">
<a class="button" href="/operator/incidents/${id}#tickets">${view.say(pageTexts.showTickets)}</a>
${letter?.id && html`<a class="button quiet" href="/operator/messages/${letter.id}">${view.say(pageTexts.readLetter)}</a>`}
${
  outage.resolvedAt === null && [
    foldedForm(view, {
      ...{ id: `announce-${id}`, action: 'announce-maintenance', button: view.say(pageTexts.announce) },
      ...{ hidden, back, fields: maintenanceFields(view) },
    }),
    foldedForm(view, {
      ...{ id: `force-${id}`, action: 'force-off', button: view.say(pageTexts.forceOff) },
      ...{ hidden, back, fields: forceFields(view) },
    }),
    foldedForm(view, {
      ...{ id: `resolve-${id}`, action: 'resolve-incident', button: view.say(pageTexts.resolve) },
      ...{ hidden: { id }, back, fields: [reasonField(view)] },
    }),
  ]
}
</div>`;
}

export const maintenanceFields = (view: View) => [
  instantField(view, 'startsAt', view.say(pageTexts.starts), 0),
  instantField(view, 'endsAt', view.say(pageTexts.ends), 60),
  {
    ...{ name: 'repeats', label: view.say(pageTexts.repeats), value: 'NEVER' },
    options: Object.entries(repetitions).map(([value, words]) => ({ value, text: view.say(words) })),
  },
  reasonField(view),
];

export const forceFields = (view: View) => [
  instantField(view, 'until', view.say(pageTexts.ends), 60),
  { name: 'tickets', label: view.say(pageTexts.withTickets), type: 'checkbox' as const },
  reasonField(view),
];

const instantField = (view: View, name: string, label: string, minutes: number) => ({
  ...{ name, label, type: 'datetime-local' as const, required: true, value: view.fieldTime(minutes) },
});
