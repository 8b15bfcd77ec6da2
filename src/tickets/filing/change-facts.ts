/** New facts for a ticket that is there: they fill its gaps while nobody has read it, and follow it when it has left. */

import type { Incident } from '../../incidents/incident.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { Transaction } from '../../storage/database.ts';
import { upsertPerson } from '../../storage/upsert-person.ts';
import { writeSupportTicket } from '../support-ticket.ts';
import type { Filed, FilingParts } from './filing.ts';
import { fromQuestionRecord, type QuestionRecord } from './question-record.ts';
import { stateOfFacts } from './state-of-facts.ts';
import { noteEvents } from './ticket-events.ts';
import { openIin, type TicketRow } from './ticket-rows.ts';
import { isOpenToChange, type TicketState } from './ticket-state.ts';

interface NewFacts {
  readonly purpose: Purpose;
  readonly iin: string | null;
  /** Addresses or names of pictures that a person has. */
  readonly screenshots: readonly string[];
  readonly at: number;
  readonly by: string;
}

export async function changeFacts(
  tx: Transaction,
  row: TicketRow,
  incident: Incident,
  facts: NewFacts,
  parts: FilingParts,
): Promise<Filed> {
  const unchanged = { ticketId: row.id, news: null, mailbox: row.mailbox };
  if (await hasLeft(tx, row))
    return (await followUp(tx, row, facts)) ? { ...unchanged, news: 'numbered' } : unchanged;

  const { at, by } = facts;
  const before = row.question as QuestionRecord;
  const purpose = filled(before.purpose, facts.purpose);
  const screenshots = [...new Set([...row.screenshots, ...facts.screenshots])];
  const gainsPerson = row.person_id === null && facts.iin !== null;
  const isSame = !gainsPerson && sameJson(purpose, before.purpose) && sameJson(screenshots, row.screenshots);
  if (isSame) return unchanged;

  const record = { ...before, purpose };
  const iin = openIin(row, parts.sealing) ?? facts.iin;
  const ticket = writeSupportTicket(fromQuestionRecord(record, iin, incident), parts.settings, screenshots);
  const isQueued = row.state === 'DRAFT' && stateOfFacts(ticket, parts) === 'QUEUED';
  const mailbox = ticket.recipient?.mailbox ?? null;
  await tx
    .updateTable('support_tickets')
    .set({
      ...(gainsPerson && { person_id: await upsertPerson(tx, facts.iin ?? '', at, parts.sealing) }),
      question: JSON.stringify(record),
      screenshots: JSON.stringify(screenshots),
      application_number: purpose.applicationNumber ?? null,
      application_ref: purpose.applicationRef ?? null,
      state_service: ticket.stateServiceCode,
      mailbox,
      missing: [...ticket.missing],
      version: row.version + 1,
      ...(isQueued && { state: 'QUEUED', queued_at: at }),
    })
    .where('id', '=', row.id)
    .execute();
  const completed = { ticketId: row.id, at, what: 'COMPLETED', by } as const;
  await noteEvents(tx, isQueued ? [completed, { ...completed, what: 'QUEUED' }] : [completed]);
  return { ticketId: row.id, news: isQueued ? 'queued' : null, mailbox };
}

/** It was read, or may have been: the first attempt to send freezes it. */
async function hasLeft(tx: Transaction, row: TicketRow): Promise<boolean> {
  if (!isOpenToChange(row.state as TicketState)) return true;
  if (row.state !== 'QUEUED' || row.message_id === null) return false;
  const message = await tx
    .selectFrom('support_messages')
    .select('told_incident')
    .where('id', '=', row.message_id)
    // What is about to be frozen (delivery/deliver.ts) waits, and is written with the new facts.
    .forShare()
    .executeTakeFirst();
  return Boolean(message?.told_incident);
}

/** Of a ticket that has left only one thing can still come: the registration number, once. */
async function followUp(tx: Transaction, row: TicketRow, { purpose, at, by }: NewFacts): Promise<boolean> {
  const number = purpose.applicationNumber;
  if (!number || row.application_number !== null || row.later_number !== null || row.state === 'CLOSED') {
    return false;
  }
  await tx
    .updateTable('support_tickets')
    .set({ later_number: number, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute();
  await noteEvents(tx, [{ ticketId: row.id, at, what: 'NUMBERED', by }]);
  return true;
}

/** What is known stays; what is missing is taken from the new. */
function filled(known: Purpose, news: Purpose): Purpose {
  return {
    stateService: known.stateService ?? news.stateService,
    route: known.route ?? news.route,
    applicationNumber: known.applicationNumber ?? news.applicationNumber,
    applicationRef: known.applicationRef ?? news.applicationRef,
  };
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
