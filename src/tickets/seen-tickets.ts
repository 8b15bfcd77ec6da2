/** Support tickets and messages as far as the viewer may see them. */
import { type TicketSight, ticketSight } from '../access/ticket-sight.ts';
import type { Viewer } from '../access/viewer.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { CountedPage, PageRequest } from '../storage/page.ts';
import { type KeptMessage, messagesOf } from './delivery/messages.ts';
import { type KeptTicket, withoutIin } from './filing/ticket-rows.ts';
import { listMessages, type MessageFilter } from './list-messages.ts';
import { findTicket, listTickets, type TicketFilter } from './list-tickets.ts';
import type { Message } from './message/message.ts';
import type { OutageRecords } from './outage-records.ts';
import type { TicketSettings } from './support-ticket.ts';

/** The kept records, and the viewer who looks at them. */
export interface Seeing {
  readonly viewer: Viewer;
  readonly records: Pick<OutageRecords, 'database' | 'sealing' | 'compose'>;
  readonly settings: TicketSettings;
}

/** A message as far as the viewer may see it. */
export type SeenMessage = { readonly message: Message; readonly kept: KeptMessage };

/** @throws RefusedError FORBIDDEN for a filter by facts that the viewer may not see */
export async function seenTickets(context: Seeing, page: PageRequest, filter: Omit<TicketFilter, 'owner'>) {
  const sight = ticketSight(context.viewer);
  if (sight.kind === 'NONE') return { items: [], hasNext: false, total: 0 };
  // The filter would tell whose ticket it is. A list without the filter would be taken for that person's.
  if (sight.kind === 'MASKED' && filter.iin !== null)
    throw new RefusedError('FORBIDDEN', 'expected no filter by iin from a viewer who may not see one');
  const found = await listTickets({ ...context.records, settings: context.settings }, page, {
    ...filter,
    owner: sight.kind === 'OWN' ? sight.owner : null,
  });
  return { ...found, items: found.items.map((ticket) => shown(ticket, sight)) };
}

/** Null: there is no such ticket, or the viewer may not see it. */
export async function seenTicket(context: Seeing, id: string): Promise<KeptTicket | null> {
  const sight = ticketSight(context.viewer);
  if (sight.kind === 'NONE') return null;
  const ticket = await findTicket(
    { ...context.records, settings: context.settings },
    id,
    sight.kind === 'OWN' ? sight.owner : null,
  );
  return ticket && shown(ticket, sight);
}

/** True where the viewer may see every one of these tickets. @param ids different ones */
export async function seesTickets({ viewer, records }: Seeing, ids: readonly string[]): Promise<boolean> {
  const sight = ticketSight(viewer);
  if (sight.kind === 'NONE') return false;
  let found = records.database
    .selectFrom('support_tickets')
    .select('id')
    .where('id', 'in', [...ids]);
  if (sight.kind === 'OWN') found = found.where('owner', '=', sight.owner);
  return (await found.execute()).length === ids.length;
}

/** The message that carries a ticket, as far as the viewer may see it. */
export async function seenMessage(context: Seeing, id: string): Promise<SeenMessage | null> {
  const [message] = await messagesOf(context.records.database, 'id', id);
  return message ? written(context, message) : null;
}

/** Messages that hold something the viewer may see, the youngest first. */
export async function seenMessageList(
  context: Seeing,
  page: PageRequest,
  filter: Omit<MessageFilter, 'owner'>,
): Promise<CountedPage<SeenMessage>> {
  const sight = ticketSight(context.viewer);
  if (sight.kind === 'NONE') return { items: [], hasNext: false, total: 0 };
  const owner = sight.kind === 'OWN' ? sight.owner : null;
  const found = await listMessages(context.records.database, page, { ...filter, owner });
  const items = await Promise.all(found.items.map((message) => written(context, message)));
  return { ...found, items: items.filter((message) => message !== null) };
}

/** Messages of an incident that hold something the viewer may see. */
export async function seenMessages(context: Seeing, incidentId: string): Promise<SeenMessage[]> {
  const messages = await messagesOf(context.records.database, 'incident_id', incidentId);
  const seen = await Promise.all(messages.map((message) => written(context, message)));
  return seen.filter((message) => message !== null);
}

/** The message without tickets of other organisations, and for an operator without IINs. */
async function written(context: Seeing, kept: KeptMessage): Promise<SeenMessage | null> {
  const sight = ticketSight(context.viewer);
  if (sight.kind === 'NONE') return null;
  const message = await context.records.compose(kept, (owner) => {
    if (sight.kind === 'OWN') return sight.owner === owner ? 'WHOLE' : 'HIDDEN';
    return sight.kind === 'ALL' ? 'WHOLE' : 'WITHOUT_IIN';
  });
  return message && { kept, message };
}

function shown(ticket: KeptTicket, { kind }: TicketSight): KeptTicket {
  return kind === 'MASKED' ? withoutIin(ticket) : ticket;
}
