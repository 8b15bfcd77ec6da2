/** Pages of one record: an outage, a ticket, a letter; and the result of a search. Null: there is none, or not for this viewer. */
import type { FoundRecordKind, TicketFragment } from '../generated/operator.ts';
import type { Ask, Fault } from './ask.ts';
import { documents } from './documents.ts';
import { html, type Markup } from './markup.ts';
import { outageCard } from './outage-card.ts';
import { pageTexts } from './page-texts.ts';
import type { Content } from './pages.ts';
import { findForm, messageList, timeline } from './side-cards.ts';
import { messageKinds, messageStates, recordKinds, ticketEvents, ticketStates } from './state-texts.ts';
import { ticketActions, ticketTable, whyWaiting } from './ticket-rows.ts';
import { card, fact, shown, type View } from './view.ts';

type Found = Content | { readonly fault: Fault };

const notFound: Found = { fault: { code: 'NOT_FOUND', message: '' } };

export async function outagePage(view: View, ask: Ask, id: string): Promise<Found> {
  const { say } = view;
  const [outage, systems, tickets, messages, events, services] = await Promise.all([
    ask(documents.outage, { id }),
    ask(documents.systems, {}),
    ask(documents.tickets, { filter: { incident: id } }),
    ask(documents.messages, { first: 100, filter: { incident: id } }),
    ask(documents.timeline, { first: 100, filter: { incident: id } }),
    ask(documents.stateServices, {}),
  ]);
  if (outage.fault !== null) return outage;
  if (outage.data.incident === null) return notFound;
  const all = systems.data?.systems ?? [];
  const letters = messages.data?.supportMessages.nodes ?? [];
  const stateServices = services.data?.stateServices ?? [];
  const back = `/operator/incidents/${id}`;
  const left = [
    outageCard(view, outage.data.incident, { systems: all, stateServices, messages: letters, back }),
    card(
      'tickets',
      say(pageTexts.ticketsSent),
      shown(view, tickets, ({ supportTickets: { nodes } }) =>
        ticketTable(view, nodes, { systems: all, stateServices, back }),
      ),
      tickets.data ? `${tickets.data.supportTickets.totalCount}` : '',
    ),
  ];
  const right = [
    card(
      'letters',
      say(pageTexts.letters),
      shown(view, messages, () => messageList(view, letters)),
    ),
    card(
      'timeline',
      say(pageTexts.timeline),
      shown(view, events, (data) => timeline(view, data.timeline.nodes)),
    ),
  ];
  return { title: id, systems: all, columns: 2, main: html`<div>${left}</div><div>${right}</div>` };
}

export async function ticketPage(view: View, ask: Ask, id: string): Promise<Found> {
  const { say, time } = view;
  const [found, systems, services] = await Promise.all([
    ask(documents.ticket, { id }),
    ask(documents.systems, {}),
    ask(documents.stateServices, {}),
  ]);
  if (found.fault !== null) return found;
  const ticket = found.data.supportTicket;
  if (ticket === null) return notFound;
  const stateServices = services.data?.stateServices ?? [];
  const main = html`<div>${[
    card('ticket', `${say(pageTexts.ticket)} ${id}`, [
      html`<dl class="facts">${ticketFacts(view, ticket)}</dl>`,
      ticketActions(view, ticket, { stateServices, back: `/operator/tickets/${id}` }),
    ]),
    card('steps', say(pageTexts.steps), [
      html`<ol>${ticket.sequenceOfActions.map(({ text }) => html`<li>${text}</li>`)}</ol>`,
      picture(view, ticket.picture),
    ]),
    card(
      'history',
      say(pageTexts.history),
      html`<ol class="events">${ticket.events.map(
        ({ at, what, by, note }) =>
          html`<li>${time(at)} <strong>${by === 'GATEWAY' ? say(pageTexts.gateway) : by}</strong> ${say(ticketEvents[what])}${note !== null && `: ${note}`}</li>`,
      )}</ol>`,
    ),
  ]}</div>`;
  return { title: id, systems: systems.data?.systems ?? [], columns: 1, main };
}

function ticketFacts(view: View, ticket: TicketFragment) {
  const { say, time } = view;
  const { incident, message } = ticket;
  return [
    fact(say(pageTexts.state), ticket.state === null ? null : say(ticketStates[ticket.state])),
    fact(say(pageTexts.why), whyWaiting(view, ticket)),
    fact(
      say(pageTexts.incident),
      html`<a class="mono" href="/operator/incidents/${incident.id}">${incident.id}</a>`,
    ),
    fact(say(pageTexts.stateService), ticket.stateService),
    fact(say(pageTexts.applicationNumber), ticket.registrationNumber ?? ticket.notYetRegisteredBecause),
    fact(say(pageTexts.to), ticket.recipient?.mailbox ?? null),
    fact(say(pageTexts.since), ticket.failedAt === null ? null : time(ticket.failedAt)),
    fact(
      say(pageTexts.letters),
      message?.id ? html`<a href="/operator/messages/${message.id}">${say(pageTexts.readLetter)}</a>` : null,
    ),
  ];
}

/** The drawn sequence of actions. As a picture nothing in it can run. */
const picture = ({ say }: View, svg: string): Markup =>
  html`<p><img alt="${say(pageTexts.picture)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"></p>`;

/** A letter as plain text: nothing in it is markup here, whatever it says. */
export async function messagePage(view: View, ask: Ask, id: string): Promise<Found> {
  const { say, time } = view;
  const [found, systems] = await Promise.all([ask(documents.message, { id }), ask(documents.systems, {})]);
  if (found.fault !== null) return found;
  const message = found.data.supportMessage;
  if (message === null) return notFound;
  const { incident, kind, state, sentAt, createdAt } = message;
  const drawn = incident === null ? null : await pictureOf(ask, incident.id, id);
  const facts = [
    fact(say(pageTexts.subject), message.subject),
    fact(say(pageTexts.to), message.to),
    fact(say(pageTexts.kind), kind === null ? null : `${say(messageKinds[kind])} (${message.ticketCount})`),
    fact(say(pageTexts.state), state === null ? null : say(messageStates[state])),
    fact(say(pageTexts.at), time(sentAt ?? createdAt ?? view.shownAt)),
    fact(say(pageTexts.attempts), message.attempts),
    fact(say(pageTexts.mailSaid), message.reply),
    fact(
      say(pageTexts.incident),
      incident && html`<a class="mono" href="/operator/incidents/${incident.id}">${incident.id}</a>`,
    ),
  ];
  const main = html`<div>${[
    card('letter', message.subject, [
      html`<dl class="facts">${facts}</dl>`,
      html`<p class="actions"><a class="button" href="/operator/messages/${id}/letter.eml">${say(pageTexts.emlFile)}</a></p>`,
    ]),
    card('letter-text', say(pageTexts.letterText), html`<pre>${message.text}</pre>`),
    drawn === null ? html`` : card('letter-picture', say(pageTexts.picture), picture(view, drawn)),
  ]}</div>`;
  return { title: message.subject, systems: systems.data?.systems ?? [], columns: 1, main };
}

/** The picture of the first ticket that a letter carries. */
async function pictureOf(ask: Ask, incident: string, message: string): Promise<string | null> {
  const tickets = await ask(documents.tickets, { filter: { incident } });
  const first = tickets.data?.supportTickets.nodes.find((ticket) => ticket.message?.id === message);
  if (!first?.id) return null;
  const { data } = await ask(documents.ticket, { id: first.id });
  return data?.supportTicket?.picture ?? null;
}

/** Pages of records by their kind; the others are behind `/graphql`. */
const paths: Partial<Record<FoundRecordKind, string>> = {
  INCIDENT: 'incidents',
  SUPPORT_TICKET: 'tickets',
  SUPPORT_MESSAGE: 'messages',
};

export async function findPage(view: View, ask: Ask, number: string): Promise<Found> {
  const { say } = view;
  const [found, systems] = await Promise.all([ask(documents.find, { number }), ask(documents.systems, {})]);
  if (found.fault !== null) return found;
  const records = found.data.findRecords;
  const list = html`<ul class="events">${records.map(({ kind, recordId: id, text }) => {
    const path = paths[kind];
    return html`<li><strong>${say(recordKinds[kind])}</strong> ${
      path === undefined
        ? html`<code>${id}</code>`
        : html`<a class="mono" href="/operator/${path}/${id}">${id}</a>`
    }<br>${text}</li>`;
  })}</ul>`;
  const main = html`<div>${card('found', `${say(pageTexts.found)}: ${records.length}`, [
    records.length === 0 ? html`<p>${say(pageTexts.foundNone)}</p>` : list,
    findForm(view),
    html`<p><a href="/operator">${say(pageTexts.back)}</a></p>`,
  ])}</div>`;
  return { title: say(pageTexts.found), systems: systems.data?.systems ?? [], columns: 1, main };
}
