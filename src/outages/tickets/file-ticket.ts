/** Puts a failed question of an application into its support ticket: a new one, or the one that is there. */

import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { keepPerson } from '../../storage/keep-person.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Incident } from '../incident.ts';
import { type TicketSettings, writeSupportTicket } from '../support-ticket.ts';
import { type ApplicationKey, applicationKeys } from './application-keys.ts';
import { changeFacts } from './change-facts.ts';
import { keepKeys } from './keep-keys.ts';
import { fromQuestionRecord, type QuestionRecord } from './question-record.ts';
import { stateOfFacts } from './state-of-facts.ts';
import { noteEvents } from './ticket-events.ts';
import { selectTickets } from './ticket-rows.ts';

/** A question on its way into a ticket. */
export interface Filing {
  readonly record: QuestionRecord;
  readonly iin: string | null;
  readonly owner: Owner;
  readonly keys: readonly ApplicationKey[];
  /** As the replica that asked knows it: it may have another number in the database. */
  readonly incident: Incident;
  readonly at: number;
}

export interface FilingParts {
  readonly sealing: Sealing;
  readonly settings: TicketSettings;
  /** Whether this incident's tickets go out by themselves now. */
  readonly leavesByItself: (incident: Incident) => boolean;
  /** The registration number of an application that we take care of; null where it has none. */
  readonly numberOf: (tx: Transaction, owner: Owner, applicationRef: string) => Promise<string | null>;
}

/** What filing came to, for whoever sends. */
export interface Filed {
  readonly ticketId: string;
  /** `queued`: it is to be sent now. `numbered`: it has left, and its number came now. */
  readonly news: 'queued' | 'numbered' | null;
  readonly mailbox: string | null;
}

/** Must run within the turn of the incident (merge-incident.ts): two replicas may file the same application at once. */
export async function fileTicket(
  tx: Transaction,
  asked: Filing,
  incident: Incident,
  parts: FilingParts,
): Promise<Filed> {
  const filing = await withNumber(tx, asked, parts);
  const hashes = filing.keys.map((key) => parts.sealing.hash(key, 'application'));
  const found = await findByKeys(tx, incident.id, hashes);
  const { record, iin, at } = filing;
  const facts = { purpose: record.purpose, iin, screenshots: [], at, by: 'GATEWAY' };
  const filed = found
    ? await changeFacts(tx, found, incident, facts, parts)
    : await fileFirst(tx, filing, incident, ticketIdOf(incident.id, hashes[0]), parts);
  await keepKeys(tx, incident.id, filed.ticketId, hashes);
  return filed;
}

/** A ticket may have been on the disk while its application was registered: the number that went by then is here. */
async function withNumber(tx: Transaction, filing: Filing, { numberOf }: FilingParts): Promise<Filing> {
  const { record, iin, owner } = filing;
  const { applicationRef, applicationNumber } = record.purpose;
  if (!applicationRef || applicationNumber) return filing;
  const number = await numberOf(tx, owner, applicationRef);
  if (number === null) return filing;
  const purpose = { ...record.purpose, applicationNumber: number };
  return { ...filing, record: { ...record, purpose }, keys: applicationKeys({ purpose, iin }, owner) };
}

/** Readable, and the same wherever it is made: the incident's number, and what tells its applications apart. */
export function ticketIdOf(incidentId: string, keyHash: Buffer | undefined): string {
  return `${incidentId}.${keyHash?.toString('hex').slice(0, 12)}`;
}

/** The ticket of an incident that is known by one of the keys; the oldest, where two are. */
export function findByKeys(database: Database | Transaction, incidentId: string, hashes: readonly Buffer[]) {
  return selectTickets(database)
    .innerJoin('support_ticket_keys as keys', 'keys.ticket_id', 'support_tickets.id')
    .where('keys.incident_id', '=', incidentId)
    .where('keys.key', 'in', [...hashes])
    .orderBy('support_tickets.created_at')
    .limit(1)
    .executeTakeFirst();
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
      person_id: iin === null ? null : await keepPerson(tx, iin, at, parts.sealing),
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
