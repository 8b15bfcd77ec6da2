/** Support tickets and messages as far as the viewer may see them. */
import { type TicketSight, ticketSight } from '../access/ticket-sight.ts';
import { findMessage, type KeptMessage, messagesOf } from '../outages/delivery/messages.ts';
import { findTicket, listTickets } from '../outages/reading/list-tickets.ts';
import type { Page, PageRequest } from '../outages/reading/page.ts';
import { type KeptTicket, withoutIin } from '../outages/tickets/ticket-rows.ts';
import type { Context } from './context.ts';
import type { SupportTicketFilter } from './generated/resolvers.ts';
import { toTicketFilter } from './inputs/outage-filters.ts';
import type { SupportMessageSource } from './sources.ts';

type Seeing = Pick<Context, 'records' | 'settings' | 'viewer'>;

const readingOf = ({ records, settings }: Seeing) => ({
  database: records.database,
  sealing: records.sealing,
  settings,
});

export async function seenTickets(
  context: Seeing,
  page: PageRequest,
  filter: SupportTicketFilter | null | undefined,
): Promise<Page<KeptTicket>> {
  const sight = ticketSight(context.viewer);
  if (sight.kind === 'NONE') return { items: [], hasNext: false, total: 0 };
  // A filter by IIN would tell whoever may not see one whose ticket it is.
  const asked = sight.kind === 'MASKED' ? { ...filter, iin: null } : filter;
  const found = await listTickets(readingOf(context), page, toTicketFilter(asked, organisationOf(sight)));
  return { ...found, items: found.items.map((ticket) => shown(ticket, sight)) };
}

/** @returns null where there is none, or none that the viewer may see */
export async function seenTicket(context: Seeing, id: string): Promise<KeptTicket | null> {
  const sight = ticketSight(context.viewer);
  if (sight.kind === 'NONE') return null;
  const ticket = await findTicket(readingOf(context), id, organisationOf(sight));
  return ticket && shown(ticket, sight);
}

/** The message that carries a ticket; the IINs of other organisations' tickets are not in it. */
export async function seenMessage(context: Seeing, id: string | null): Promise<SupportMessageSource | null> {
  const message = id === null ? undefined : await findMessage(context.records.database, id);
  return message && ticketSight(context.viewer).kind !== 'NONE' ? written(context, message) : null;
}

/** Every message of an incident. */
export async function seenMessages(context: Seeing, incidentId: string): Promise<SupportMessageSource[]> {
  if (ticketSight(context.viewer).kind === 'NONE') return [];
  const messages = await messagesOf(context.records.database, incidentId);
  return Promise.all(messages.map((message) => written(context, message)));
}

async function written(context: Seeing, kept: KeptMessage): Promise<SupportMessageSource> {
  const sight = ticketSight(context.viewer);
  const showsIin = (organisation: string) =>
    sight.kind === 'ALL' || (sight.kind === 'OWN' && sight.organisation === organisation);
  return { kept, message: await context.records.compose(kept, showsIin) };
}

function organisationOf(sight: TicketSight): string | null {
  return sight.kind === 'OWN' ? sight.organisation : null;
}

function shown(ticket: KeptTicket, { kind }: TicketSight): KeptTicket {
  return kind === 'MASKED' ? withoutIin(ticket) : ticket;
}
