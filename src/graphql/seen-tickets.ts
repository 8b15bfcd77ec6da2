/** Support tickets and messages as far as the viewer may see them. */
import { type TicketSight, ticketSight } from '../access/ticket-sight.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { Owner } from '../kernel/owner.ts';
import type { CountedPage, PageRequest } from '../storage/page.ts';
import { findMessage, type KeptMessage, messagesOf } from '../tickets/delivery/messages.ts';
import { type KeptTicket, withoutIin } from '../tickets/filing/ticket-rows.ts';
import { findTicket, listTickets } from '../tickets/list-tickets.ts';
import type { Context } from './context.ts';
import type { SupportTicketFilter } from './generated/resolvers.ts';
import { toTicketFilter } from './inputs/outage-filters.ts';
import type { SupportMessageSource } from './sources.ts';

export type Seeing = Pick<Context, 'records' | 'settings' | 'viewer'>;

const readingOf = ({ records, settings }: Seeing) => ({
  database: records.database,
  sealing: records.sealing,
  settings,
});

/** @throws RefusedError FORBIDDEN for a filter by what the viewer may not see */
export async function seenTickets(
  context: Seeing,
  page: PageRequest,
  filter: SupportTicketFilter | null | undefined,
): Promise<CountedPage<KeptTicket>> {
  const sight = ticketSight(context.viewer);
  if (sight.kind === 'NONE') return { items: [], hasNext: false, total: 0 };
  // It would tell whose ticket it is; and a list without the filter would be taken for that person's.
  if (sight.kind === 'MASKED' && filter?.iin) {
    throw new RefusedError('FORBIDDEN', 'expected no filter by iin from a viewer who may not see one');
  }
  const found = await listTickets(readingOf(context), page, toTicketFilter(filter, ownerOfSight(sight)));
  return { ...found, items: found.items.map((ticket) => shown(ticket, sight)) };
}

/** @returns null where there is none, or none that the viewer may see */
export async function seenTicket(context: Seeing, id: string): Promise<KeptTicket | null> {
  const sight = ticketSight(context.viewer);
  if (sight.kind === 'NONE') return null;
  const ticket = await findTicket(readingOf(context), id, ownerOfSight(sight));
  return ticket && shown(ticket, sight);
}

/** The message that carries a ticket, as far as it is the viewer's business. */
export async function seenMessage(context: Seeing, id: string): Promise<SupportMessageSource | null> {
  const message = await findMessage(context.records.database, id);
  return message ? written(context, message) : null;
}

/** Every message of an incident, of those in which something is the viewer's business. */
export async function seenMessages(context: Seeing, incidentId: string): Promise<SupportMessageSource[]> {
  const messages = await messagesOf(context.records.database, incidentId);
  const seen = await Promise.all(messages.map((message) => written(context, message)));
  return seen.filter((message) => message !== null);
}

/** Without the tickets of other organisations, and for an operator without an IIN. */
async function written(context: Seeing, kept: KeptMessage): Promise<SupportMessageSource | null> {
  const sight = ticketSight(context.viewer);
  if (sight.kind === 'NONE') return null;
  const message = await context.records.compose(kept, (owner) => {
    if (sight.kind === 'OWN') return sight.owner === owner ? 'WHOLE' : 'HIDDEN';
    return sight.kind === 'ALL' ? 'WHOLE' : 'WITHOUT_IIN';
  });
  return message && { kept, message };
}

function ownerOfSight(sight: TicketSight): Owner | null {
  return sight.kind === 'OWN' ? sight.owner : null;
}

function shown(ticket: KeptTicket, { kind }: TicketSight): KeptTicket {
  return kind === 'MASKED' ? withoutIin(ticket) : ticket;
}
