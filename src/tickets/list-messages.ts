/** Lists messages to the support services, the youngest first. */
import { type RawBuilder, sql } from 'kysely';
import { hasNumber } from '../incidents/records/incident-rows.ts';
import type { Owner } from '../kernel/owner.ts';
import type { Database } from '../storage/database.ts';
import { countRows, nonEmpty, readPage } from '../storage/lists.ts';
import type { CountedPage, PageRequest } from '../storage/page.ts';
import type { KeptMessage } from './delivery/messages.ts';
import { operatorMailbox } from './delivery/outbox.ts';

export interface MessageFilter {
  /** Null: messages about tickets of all owners. */
  readonly owner: Owner | null;
  readonly incidentId: string | null;
  readonly states: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly mailbox: string | null;
}

export async function listMessages(
  database: Database,
  page: PageRequest,
  { owner, incidentId, states, kinds, mailbox }: MessageFilter,
): Promise<CountedPage<KeptMessage>> {
  let all = database.selectFrom('support_messages').selectAll();
  if (owner !== null) all = all.where(tellsOf(owner));
  if (incidentId !== null) {
    const incident = database.selectFrom('incidents').select('id').where(hasNumber(incidentId));
    all = all.where('incident_id', 'in', incident);
  }
  if (states !== null) all = all.where('state', 'in', nonEmpty(states));
  if (kinds !== null) all = all.where('kind', 'in', nonEmpty(kinds));
  if (mailbox !== null) all = all.where('mailbox', '=', mailbox);
  const order = { at: 'created_at', id: 'id' };
  const [{ rows, hasNext }, total] = await Promise.all([readPage(all, order, page), countRows(all)]);
  return { items: rows, hasNext, total };
}

/**
 * True for a row of `support_messages` that tells of a ticket of the owner, or goes to our own operator: those that
 * `delivery/compose.ts` shows an owner, but for refused ones whose tickets have left in others.
 */
export function tellsOf(owner: Owner): RawBuilder<boolean> {
  const own = sql`from support_tickets where support_tickets.owner = ${owner}`;
  // Sets that are made once: asking each message for its tickets takes seconds.
  return sql`case kind
    when 'TICKETS' then support_messages.id in (select message_id ${own} and message_id is not null)
    when 'NUMBER' then about_ticket_id in (select id ${own})
    else mailbox = ${operatorMailbox} or (support_messages.incident_id, mailbox) in
      (select incident_id, mailbox ${own} and message_id is not null and mailbox is not null) end`;
}
