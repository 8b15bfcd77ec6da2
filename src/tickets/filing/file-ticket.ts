/** Puts a failed question of an application into its support ticket: a new one, or the one that is kept. */
import type { Incident } from '../../incidents/incident.ts';
import type { Transaction } from '../../storage/database.ts';
import { upsertPerson } from '../../storage/upsert-person.ts';
import { writeSupportTicket } from '../support-ticket.ts';
import { findTicketOf, ticketIdOf } from './application-keys.ts';
import { changeFacts, keepTicketKeys } from './change-facts.ts';
import { type Filed, type Filing, type FilingParts, isReady } from './filing.ts';
import { fromQuestionRecord } from './question-record.ts';
import { noteEvents } from './ticket-events.ts';

/** Must run in the turn of the incident (incidents/records/merge-incident.ts): two replicas may file one application at once. */
export async function fileTicket(tx: Transaction, taken: Filing, incident: Incident, parts: FilingParts) {
  const filing = await withNumber(tx, taken, parts);
  const { record, iin, at, owner } = filing;
  const asked = { purpose: record.purpose, iin };
  const found = await findTicketOf(tx, incident.id, asked, owner, parts.sealing);
  if (found) return changeFacts(tx, found, incident, { ...asked, screenshots: [], at, by: 'GATEWAY' }, parts);
  const filed = await fileFirst(tx, filing, incident, parts);
  await keepTicketKeys(tx, filed.ticketId, asked, parts);
  return filed;
}

/** Adds the number that the application got while its ticket was on the disk. */
async function withNumber(tx: Transaction, filing: Filing, { numberOf }: FilingParts): Promise<Filing> {
  const { record, owner } = filing;
  const { applicationRef, applicationNumber } = record.purpose;
  if (!applicationRef || applicationNumber) return filing;
  const number = await numberOf(tx, owner, applicationRef);
  if (number === null) return filing;
  const purpose = { ...record.purpose, applicationNumber: number };
  return { ...filing, record: { ...record, purpose } };
}

async function fileFirst(
  tx: Transaction,
  { record, iin, owner, at }: Filing,
  incident: Incident,
  parts: FilingParts,
): Promise<Filed> {
  const { purpose, attempts, askedAt } = record;
  const id = ticketIdOf(incident.id, { purpose, iin }, owner, parts.sealing);
  const ticket = writeSupportTicket(fromQuestionRecord(record, iin, incident), parts.settings);
  const isQueued = isReady(ticket, parts);
  const mailbox = ticket.recipient?.mailbox ?? null;
  await tx
    .insertInto('support_tickets')
    .values({
      ...{ id, incident_id: incident.id, owner, mailbox, version: 1, screenshots: '[]', created_at: at },
      state: isQueued ? 'QUEUED' : 'DRAFT',
      queued_at: isQueued ? at : null,
      state_service: ticket.stateServiceCode,
      application_number: purpose.applicationNumber ?? null,
      application_ref: purpose.applicationRef ?? null,
      person_id: iin === null ? null : await upsertPerson(tx, iin, at, parts.sealing),
      question: JSON.stringify(record),
      missing: [...ticket.missing],
      failed_at: attempts[0]?.endedAt ?? askedAt,
    })
    .execute();
  const created = { ticketId: id, at, what: 'CREATED', by: 'GATEWAY' } as const;
  await noteEvents(tx, isQueued ? [created, { ...created, what: 'QUEUED' }] : [created]);
  return { ticketId: id, news: isQueued ? 'queued' : null, mailbox };
}
