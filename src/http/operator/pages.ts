/** The pages: each asks its questions at once, and shows the parts that were answered. */
import type { MessageFragment, OutageFragment } from '../generated/operator.ts';
import type { Ask } from './ask.ts';
import { documents } from './documents.ts';
import { html, type Markup } from './markup.ts';
import type { Names, Systems } from './names.ts';
import { outageCard } from './outage-card.ts';
import { pageTexts } from './page-texts.ts';
import { figures, findForm, maintenance, messageList, timeline, waitingApplications } from './side-cards.ts';
import { systemsTable } from './systems-table.ts';
import { ticketTable } from './ticket-rows.ts';
import { card, shown, type View } from './view.ts';

/** Main part of a page, with the names of systems that the frame needs too. */
export interface Content {
  readonly title: string;
  readonly systems: Systems;
  readonly main: Markup;
  readonly columns: 1 | 2;
}

export async function mainPage(view: View, ask: Ask): Promise<Content> {
  const { say } = view;
  const [systems, outages, tickets, messages, day, applications, events, windows, services] =
    await Promise.all([
      ask(documents.systems, {}),
      ask(documents.outages, {}),
      ask(documents.tickets, { filter: { states: ['PARKED', 'DRAFT'] } }),
      ask(documents.messages, { first: 100 }),
      ask(documents.figures, {}),
      ask(documents.applications, {}),
      ask(documents.timeline, { first: 25 }),
      ask(documents.maintenance, {}),
      ask(documents.stateServices, {}),
    ]);
  const all = systems.data?.systems ?? [];
  const letters = messages.data?.supportMessages.nodes ?? [];
  const stateServices = services.data?.stateServices ?? [];
  const names = { systems: all, stateServices };
  const waiting = tickets.data?.supportTickets;
  const left = [
    shown(view, outages, ({ incidents }) => outageCards(view, incidents.nodes, { ...names, letters })),
    card(
      'tickets',
      say(pageTexts.waiting),
      shown(view, tickets, ({ supportTickets: { nodes } }) =>
        nodes.length === 0
          ? html`<p class="soft">${say(pageTexts.noneWaiting)}</p>`
          : ticketTable(view, nodes, { ...names, back: '/operator' }),
      ),
      waiting && waiting.totalCount > waiting.nodes.length
        ? shownOf(view, waiting.nodes.length, waiting.totalCount)
        : '',
    ),
    card(
      'systems',
      say(pageTexts.systems),
      shown(view, systems, () => systemsTable(view, names)),
    ),
  ];
  const right = [
    card(
      'figures',
      say(pageTexts.today),
      shown(view, day, (data) => figures(view, data.supportTicketFigures)),
    ),
    card(
      'letters',
      say(pageTexts.letters),
      shown(view, messages, () => messageList(view, letters.slice(0, 12))),
    ),
    card(
      'timeline',
      say(pageTexts.timeline),
      shown(view, events, (data) => timeline(view, data.timeline.nodes)),
    ),
    card(
      'applications',
      say(pageTexts.leftApplications),
      shown(view, applications, (data) => waitingApplications(view, data.waitingApplications)),
    ),
    card(
      'maintenance',
      say(pageTexts.maintenance),
      shown(view, windows, (data) => maintenance(view, data.maintenanceWindows, all)),
    ),
    card('find', say(pageTexts.find), findForm(view)),
  ];
  return {
    title: say(pageTexts.title),
    systems: all,
    columns: 2,
    main: html`<div>${left}</div><div>${right}</div>`,
  };
}

const shownOf = ({ say }: View, part: number, whole: number): string =>
  `${say(pageTexts.shown)} ${part} ${say(pageTexts.of)} ${whole}`;

/** The worst outage stands open, the others behind one click. */
function outageCards(
  view: View,
  outages: readonly OutageFragment[],
  { letters, ...names }: Names & { readonly letters: readonly MessageFragment[] },
): Markup {
  const { say } = view;
  if (outages.length === 0) {
    const isWell = names.systems.every(({ state }) => state === 'UP');
    return html`<section class="card ${isWell && 'calm'}" id="calm"><h2>${say(isWell ? pageTexts.allWell : pageTexts.allWellNot)}</h2></section>`;
  }
  return html`${worstFirst(outages).map((outage, i) => {
    const messages = letters.filter(({ incident }) => incident?.id === outage.id);
    return outageCard(view, outage, { ...names, messages, back: '/operator' }, i > 0);
  })}`;
}

/** Real outages before drills, those of the bus first, then by the applications that they hit, then by age. */
export const worstFirst = (outages: readonly OutageFragment[]): OutageFragment[] =>
  outages.toSorted(
    (a, b) =>
      Number(a.drill) - Number(b.drill) ||
      Number(b.system === 'SHEP') - Number(a.system === 'SHEP') ||
      b.affectedApplications - a.affectedApplications ||
      a.since.localeCompare(b.since),
  );
