/** The systems with state, since when, what depends on each, and the last thirty days; banks as rows. */
import type { DaysFragment, StandingFragment, SystemState } from '../generated/operator.ts';
import { html, type Markup } from './markup.ts';
import { blockedNumbers, type Names, serviceInShort } from './names.ts';
import { pageTexts } from './page-texts.ts';
import { againSince, lastFailure, stateBadge, type View } from './view.ts';

/** The sentence without `Stands still:`, which would alarm beside a system that answers. */
const withoutLead = (sentence: string): string => sentence.replace(/^[^:]+: /, '');

/** Name of a part below the name of its system. */
const nameWithin = (whole: string, name: string) => ({ name: name.replace(`${whole}: `, '') });

interface Row {
  readonly name: string;
  readonly state: SystemState;
  readonly since: string | null;
  /** The open outage of the system, or else of the bus before it. */
  readonly incident: StandingFragment | null;
  readonly depends: Markup | null;
  readonly days: readonly DaysFragment[];
}

export function systemsTable(view: View, { systems, stateServices }: Names): Markup {
  const { say } = view;
  const heads = [pageTexts.system, pageTexts.state, pageTexts.since, pageTexts.depends, pageTexts.days];
  const dependsOn = (system: Names['systems'][number]) =>
    html`<strong>${blockedNumbers(system, stateServices)}</strong> <span class="soft">${withoutLead(system.blocks.summary)}</span>`;
  return html`<table class="systems">
<thead><tr>${heads.map((words) => html`<th scope="col">${say(words)}</th>`)}</tr></thead>
<tbody>${systems.map((system) => [
    row(view, { ...system, incident: system.openIncident ?? busOf(system), depends: dependsOn(system) }),
    system.parts.map((part) =>
      row(
        view,
        {
          ...{ ...part, ...nameWithin(system.name, part.name), depends: null },
          incident: part.openIncident ?? busOf(system),
        },
        'part',
      ),
    ),
  ])}</tbody></table><ul class="soft legend">${stateServices.map(({ code }) => html`<li>${serviceInShort(code, stateServices)}</li>`)}</ul>`;
}

const busOf = ({ parent }: Names['systems'][number]) => parent?.openIncident ?? null;

function row(view: View, { name, state, since, incident, depends, days }: Row, kind = ''): Markup {
  const { say } = view;
  return html`<tr class="${kind}"><th scope="row">${name}</th>
<td data-label="${say(pageTexts.state)}">${stateBadge(view, state)}${state === 'UNKNOWN_SINCE_FAILURE' && incident && html` <span class="soft">${lastFailure(view, incident.lastFailureAt)}</span>`}</td>
<td class="nowrap" data-label="${say(pageTexts.since)}">${since !== null && sinceOf(view, since, incident)}</td>
<td data-label="${say(pageTexts.depends)}">${depends}</td>
<td data-label="${say(pageTexts.days)}">${dayBars(view, days)}</td></tr>`;
}

function sinceOf(view: View, since: string, incident: StandingFragment | null): Markup {
  const time = view.time(since);
  if (incident === null) return html`${time} ${view.age(since)}`;
  const { id, againSince: again } = incident;
  return html`<a href="/operator/incidents/${id}">${time}</a> ${again === null ? view.age(since) : html`<br>${againSince(view, again)}`}`;
}

/** One bar for each day. A reader of the screen hears the number of bad days. */
function dayBars({ say, length }: View, days: readonly DaysFragment[]): Markup {
  const bad = days.filter(({ incidents }) => incidents > 0).length;
  const label = bad === 0 ? say(pageTexts.daysWithout) : `${say(pageTexts.daysWith)}: ${bad}`;
  return html`<span class="days" role="img" aria-label="${label}">${days.map(
    ({ date, incidents, downSeconds, drill }) =>
      incidents === 0
        ? html`<i></i>`
        : html`<i class="${drill ? 'drill' : 'down'}" title="${date}: ${incidents}, ${length(downSeconds)}"></i>`,
  )}</span>`;
}
