import type { Incident } from '../incidents/incident.ts';
import { hasNumber, toIncident } from '../incidents/records/incident-rows.ts';
import type { Owner } from '../kernel/owner.ts';
import type { Database } from '../storage/database.ts';
import { countRows, nonEmpty, readPage } from '../storage/lists.ts';
import type { CountedPage, PageRequest } from '../storage/page.ts';
import type { Sealing } from '../storage/sealing.ts';
import { type KeptTicket, selectTickets, type TicketRow, toTicket } from './filing/ticket-rows.ts';
import type { TicketState } from './filing/ticket-state.ts';
import type { TicketSettings } from './support-ticket.ts';

export interface TicketFilter {
  /** Null: tickets of all owners. */
  readonly owner: Owner | null;
  readonly incidentId: string | null;
  readonly states: readonly TicketState[] | null;
  readonly stateService: string | null;
  readonly applicationNumber: string | null;
  readonly applicationRef: string | null;
  readonly iin: string | null;
  readonly mailbox: string | null;
}

interface TicketReading {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly settings: TicketSettings;
}

/** Lists support tickets, the youngest first. */
export async function listTickets(
  reading: TicketReading,
  page: PageRequest,
  { incidentId, states, applicationNumber, iin, ...filter }: TicketFilter,
): Promise<CountedPage<KeptTicket>> {
  const { database, sealing } = reading;
  let all = selectTickets(database);
  const columns = {
    owner: filter.owner,
    state_service: filter.stateService,
    mailbox: filter.mailbox,
    application_ref: filter.applicationRef,
  } as const;
  for (const [column, value] of Object.entries(columns))
    if (value !== null) all = all.where(column as keyof typeof columns, '=', value);
  if (incidentId !== null) {
    const incident = database.selectFrom('incidents').select('id').where(hasNumber(incidentId));
    all = all.where('support_tickets.incident_id', 'in', incident);
  }
  if (states !== null) all = all.where('state', 'in', nonEmpty(states));
  if (applicationNumber !== null)
    all = all.where(({ or, eb }) =>
      or([eb('application_number', '=', applicationNumber), eb('later_number', '=', applicationNumber)]),
    );
  if (iin !== null) all = all.where('people.iin_hash', '=', sealing.hash(iin, 'iin'));
  const order = { at: 'support_tickets.created_at', id: 'support_tickets.id' };
  const [{ rows, hasNext }, total] = await Promise.all([readPage(all, order, page), countRows(all)]);
  return { items: await toTickets(reading, rows), hasNext, total };
}

/** Finds a ticket by its number; null where there is none. @param owner the owner it must have; null: any */
export async function findTicket(reading: TicketReading, id: string, owner: Owner | null) {
  let found = selectTickets(reading.database).where('support_tickets.id', '=', id);
  if (owner !== null) found = found.where('owner', '=', owner);
  const [ticket = null] = await toTickets(reading, await found.execute());
  return ticket;
}

async function toTickets({ database, sealing, settings }: TicketReading, rows: readonly TicketRow[]) {
  const ids = nonEmpty([...new Set(rows.map((row) => row.incident_id))]);
  const found = await database.selectFrom('incidents').selectAll().where('id', 'in', ids).execute();
  const incidents = new Map<string, Incident>(found.map((row) => [row.id, toIncident(row)]));
  return rows.flatMap((row) => {
    const incident = incidents.get(row.incident_id);
    return incident ? [toTicket(row, incident, sealing, settings)] : [];
  });
}
