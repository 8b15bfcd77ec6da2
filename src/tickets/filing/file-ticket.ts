/** Puts a failed question of an application into its support ticket: a new one, or the one that is there. */

import type { Incident } from '../../incidents/incident.ts';
import type { Transaction } from '../../storage/database.ts';
import { upsertPerson } from '../../storage/upsert-person.ts';
import { writeSupportTicket } from '../support-ticket.ts';
import { changeFacts } from './change-facts.ts';
import type { Filed, Filing, FilingParts } from './filing.ts';
import { findTicketOf, ticketIdOf } from './find-ticket-of.ts';
import { keepKeys } from './keep-keys.ts';
import { fromQuestionRecord } from './question-record.ts';
import { stateOfFacts } from './state-of-facts.ts';
import { noteEvents } from './ticket-events.ts';

/** Must run within the turn of the incident (incidents/records/merge-incident.ts): two replicas may file the same application at once. */
export async function fileTicket(
  tx: Transaction,
  taken: Filing,
  incident: Incident,
  parts: FilingParts,
): Promise<Filed> {
  const filing = await withNumber(tx, taken, parts);
  const { record, iin, at, owner } = filing;
  const asked = { purpose: record.purpose, iin };
  const found = await findTicketOf(tx, incident.id, asked, owner, parts.sealing);
  const facts = { purpose: record.purpose, iin, screenshots: [], at, by: 'GATEWAY' };
  const filed = found
    ? await changeFacts(tx, found, incident, facts, parts)
    : await fileFirst(tx, filing, incident, ticketIdOf(incident.id, asked, owner, parts.sealing), parts);
  await keepKeys(tx, filed.ticketId, asked, parts.sealing);
  return filed;
}

/** A ticket may have been on the disk while its application was registered: the number that went by then is here. */
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
  id: string,
  parts: FilingParts,
): Promise<Filed> {
  const ticket = writeSupportTicket(fromQuestionRecord(record, iin, incident), parts.settings);
  const state = stateOfFacts(ticket, parts);
  const mailbox = ticket.recipient?.mailbox ?? null;
  const { purpose, attempts, askedAt } = record;
  await tx
    .insertInto('support_tickets')
    .values({
      id,
      incident_id: incident.id,
      state,
      state_service: ticket.stateServiceCode,
      mailbox,
      owner,
      application_number: purpose.applicationNumber ?? null,
      application_ref: purpose.applicationRef ?? null,
      person_id: iin === null ? null : await upsertPerson(tx, iin, at, parts.sealing),
      question: JSON.stringify(record),
      screenshots: '[]',
      missing: [...ticket.missing],
      failed_at: attempts[0]?.endedAt ?? askedAt,
      created_at: at,
      queued_at: state === 'QUEUED' ? at : null,
      version: 1,
    })
    .execute();
  const created = { ticketId: id, at, what: 'CREATED', by: 'GATEWAY' } as const;
  await noteEvents(tx, state === 'QUEUED' ? [created, { ...created, what: 'QUEUED' }] : [created]);
  return { ticketId: id, news: state === 'QUEUED' ? 'queued' : null, mailbox };
}
