/** Lists messages to the support services, the youngest first. */
import { sql } from 'kysely';
import { hasNumber } from '../incidents/records/incident-rows.ts';
import type { Owner } from '../kernel/owner.ts';
import type { Database } from '../storage/database.ts';
import { countRows, nonEmpty, readPage } from '../storage/lists.ts';
import type { CountedPage, PageRequest } from '../storage/page.ts';
import type { KeptMessage } from './delivery/messages.ts';

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

/** True for a row of `support_messages` with a ticket of the owner, or with no ticket: those that `delivery/compose.ts` shows an owner. */
export const tellsOf = (owner: Owner) => sql<boolean>`coalesce((
  select bool_or(told.owner = ${owner}) from (
    select owner from support_tickets
      where support_messages.kind = 'TICKETS' and message_id = support_messages.id
    union all select owner from support_tickets
      where support_messages.kind = 'NUMBER' and id = support_messages.about_ticket_id
    union all select owner from support_tickets
      where support_messages.kind not in ('TICKETS', 'NUMBER') and message_id is not null
        and incident_id = support_messages.incident_id and mailbox = support_messages.mailbox
  ) as told
), true)`;
