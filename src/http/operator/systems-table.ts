/** The systems with state, since when, what depends on each, and the last thirty days; banks as rows. */
import type { DaysFragment, SystemState } from '../generated/operator.ts';
import { html, type Markup } from './markup.ts';
import { blockedNumbers, type Names } from './names.ts';
import { pageTexts } from './page-texts.ts';
import { stateBadge, type View } from './view.ts';

/** The sentence without `Stands still:`, which would alarm beside a system that answers. */
const withoutLead = (sentence: string): string => sentence.replace(/^[^:]+: /, '');

/** Name of a part below the name of its system. */
const nameWithin = (whole: string, name: string) => ({ name: name.replace(`${whole}: `, '') });

interface Row {
  readonly name: string;
  readonly state: SystemState;
  readonly since: string | null;
  readonly incident: string | undefined;
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
    row(view, { ...system, incident: system.openIncident?.id, depends: dependsOn(system) }),
    system.parts.map((part) =>
      row(
        view,
        { ...part, ...nameWithin(system.name, part.name), incident: part.openIncident?.id, depends: null },
        'part',
      ),
    ),
  ])}</tbody></table>`;
}

function row(view: View, { name, state, since, incident, depends, days }: Row, kind = ''): Markup {
  const { say } = view;
  return html`<tr class="${kind}"><th scope="row">${name}</th>
<td data-label="${say(pageTexts.state)}">${stateBadge(view, state)}</td>
<td class="nowrap" data-label="${say(pageTexts.since)}">${since !== null && html`<a href="/operator/incidents/${incident}">${view.time(since)}</a> ${view.age(since)}`}</td>
<td data-label="${say(pageTexts.depends)}">${depends}</td>
<td data-label="${say(pageTexts.days)}">${dayBars(view, days)}</td></tr>`;
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
