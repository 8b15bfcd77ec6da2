import { sql } from 'kysely';
import type { Incident } from '../incidents/incident.ts';
import { hasNumber, toIncident } from '../incidents/records/incident-rows.ts';
import type { Owner } from '../kernel/owner.ts';
import type { Database } from '../storage/database.ts';
import type { CountedPage, PageRequest } from '../storage/page.ts';
import type { Sealing } from '../storage/sealing.ts';
import { type KeptTicket, selectTickets, toTicket } from './filing/ticket-rows.ts';
import type { TicketState } from './filing/ticket-state.ts';
import type { TicketSettings } from './support-ticket.ts';

export interface TicketFilter {
  /** Whose tickets; null: everybody's. */
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

/** Support tickets, the youngest first. */
export async function listTickets(
  { database, sealing, settings }: TicketReading,
  { first, after }: PageRequest,
  filter: TicketFilter,
): Promise<CountedPage<KeptTicket>> {
  let all = selectTickets(database);
  if (filter.owner !== null) all = all.where('owner', '=', filter.owner);
  const { incidentId, states, stateService, applicationNumber, applicationRef, iin, mailbox } = filter;
  if (incidentId !== null) {
    const incident = database.selectFrom('incidents').select('id').where(hasNumber(incidentId));
    all = all.where('support_tickets.incident_id', 'in', incident);
  }
  if (states !== null) all = all.where('state', 'in', states.length === 0 ? [''] : [...states]);
  if (stateService !== null) all = all.where('state_service', '=', stateService);
  if (mailbox !== null) all = all.where('mailbox', '=', mailbox);
  if (applicationRef !== null) all = all.where('application_ref', '=', applicationRef);
  if (applicationNumber !== null) {
    all = all.where((is) =>
      is.or([is('application_number', '=', applicationNumber), is('later_number', '=', applicationNumber)]),
    );
  }
  if (iin !== null) all = all.where('people.iin_hash', '=', sealing.hash(iin, 'iin'));
  const page = after
    ? all.where(sql<boolean>`(support_tickets.created_at, support_tickets.id) < (${after.at}, ${after.id})`)
    : all;
  const [rows, { total }] = await Promise.all([
    page
      .orderBy('support_tickets.created_at', 'desc')
      .orderBy('support_tickets.id', 'desc')
      .limit(first + 1)
      .execute(),
    all
      .clearSelect()
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ]);
  const shown = rows.slice(0, first);
  const incidents = await incidentsOf(
    database,
    shown.map((row) => row.incident_id),
  );
  const items = shown.flatMap((row) => {
    const incident = incidents.get(row.incident_id);
    return incident ? [toTicket(row, incident, sealing, settings)] : [];
  });
  return { items, hasNext: rows.length > first, total };
}

/**
 * @param owner whose it must be; null: anybody's
 * @returns null when there is none of this number
 */
export async function findTicket(
  reading: TicketReading,
  id: string,
  owner: Owner | null,
): Promise<KeptTicket | null> {
  let found = selectTickets(reading.database).where('support_tickets.id', '=', id);
  if (owner !== null) found = found.where('owner', '=', owner);
  const row = await found.executeTakeFirst();
  if (!row) return null;
  const incident = (await incidentsOf(reading.database, [row.incident_id])).get(row.incident_id);
  return incident ? toTicket(row, incident, reading.sealing, reading.settings) : null;
}

async function incidentsOf(database: Database, ids: readonly string[]): Promise<Map<string, Incident>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('incidents')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, toIncident(row)]));
}
