/** New facts for a kept ticket: they fill its gaps until it has left, and follow it after that. */
import type { Incident } from '../../incidents/incident.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { Transaction } from '../../storage/database.ts';
import { upsertPerson } from '../../storage/upsert-person.ts';
import { writeSupportTicket } from '../support-ticket.ts';
import { applicationKeys, personDigest } from './application-keys.ts';
import { type Filed, type FilingParts, isReady } from './filing.ts';
import { fromQuestionRecord, type QuestionRecord } from './question-record.ts';
import { noteEvents } from './ticket-events.ts';
import { openIin, selectTickets, type TicketRow } from './ticket-rows.ts';
import { isOpenToChange, type TicketState } from './ticket-state.ts';

export interface NewFacts {
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
  const news = (await hasLeft(tx, row))
    ? await followUp(tx, row, facts)
    : await fillGaps(tx, row, incident, facts, parts);
  await keepTicketKeys(tx, row.id, facts, parts);
  return { ticketId: row.id, mailbox: row.mailbox, news: null, ...news };
}

async function fillGaps(
  tx: Transaction,
  row: TicketRow,
  incident: Incident,
  facts: NewFacts,
  parts: FilingParts,
): Promise<Partial<Filed>> {
  const { at, by } = facts;
  const before = row.question as QuestionRecord;
  const purpose = filled(before.purpose, facts.purpose);
  const screenshots = [...new Set([...row.screenshots, ...facts.screenshots])];
  const newIin = row.person_id === null ? facts.iin : null;
  if (newIin === null && sameJson([purpose, screenshots], [before.purpose, row.screenshots])) return {};

  const record = { ...before, purpose };
  const iin = openIin(row, parts.sealing) ?? facts.iin;
  const ticket = writeSupportTicket(fromQuestionRecord(record, iin, incident), parts.settings, screenshots);
  const isQueued = row.state === 'DRAFT' && isReady(ticket, parts);
  const mailbox = ticket.recipient?.mailbox ?? null;
  await tx
    .updateTable('support_tickets')
    .set({
      ...(newIin !== null && { person_id: await upsertPerson(tx, newIin, at, parts.sealing) }),
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
  return { news: isQueued ? 'queued' : null, mailbox };
}

/** True once the ticket was read, or may have been: the first attempt to send freezes it. */
async function hasLeft(tx: Transaction, { state, message_id }: TicketRow): Promise<boolean> {
  if (!isOpenToChange(state as TicketState)) return true;
  if (state !== 'QUEUED' || message_id === null) return false;
  const message = await tx
    .selectFrom('support_messages')
    .select('told_incident')
    .where('id', '=', message_id)
    // A message that is about to be frozen (delivery/deliver.ts) waits, and is written with the new facts.
    .forShare()
    .executeTakeFirst();
  return Boolean(message?.told_incident);
}

/** Adds the registration number to a ticket that has left: once, and no other fact. */
async function followUp(
  tx: Transaction,
  row: TicketRow,
  { purpose: { applicationNumber: number }, at, by }: NewFacts,
): Promise<Partial<Filed>> {
  const hasNumber = row.application_number !== null || row.later_number !== null;
  if (!number || hasNumber || row.state === 'CLOSED') return {};
  await tx
    .updateTable('support_tickets')
    .set({ later_number: number, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute();
  await noteEvents(tx, [{ ticketId: row.id, at, what: 'NUMBERED', by }]);
  return { news: 'numbered' };
}

/** Known facts stay; new ones fill the gaps. */
function filled(known: Purpose, news: Purpose): Purpose {
  return {
    stateService: known.stateService ?? news.stateService,
    route: known.route ?? news.route,
    applicationNumber: known.applicationNumber ?? news.applicationNumber,
    applicationRef: known.applicationRef ?? news.applicationRef,
    applicant: known.applicant ?? news.applicant,
  };
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Notes the keys that recognise a ticket's application from now on: those of the ticket, and of the question. */
export async function keepTicketKeys(
  tx: Transaction,
  ticketId: string,
  asked: Pick<NewFacts, 'purpose' | 'iin'>,
  { sealing }: FilingParts,
): Promise<void> {
  const row = await selectTickets(tx).where('support_tickets.id', '=', ticketId).executeTakeFirstOrThrow();
  const { purpose } = row.question as QuestionRecord;
  const iin = openIin(row, sealing);
  const applicationNumber = row.application_number ?? row.later_number ?? asked.purpose.applicationNumber;
  // One reference may come with two numbers: the ticket has the first, the second belongs to another application.
  const known = [purpose, asked.purpose].map((one) => ({ ...one, applicationNumber }));
  const keys = known.flatMap((one) => applicationKeys({ purpose: one, iin }, row.owner));
  const rows = [iin, asked.iin ?? iin].flatMap((person) =>
    keys.map((key) => ({
      ...{ incident_id: row.incident_id, ticket_id: ticketId },
      ...{ key: sealing.hash(key, 'application'), person_hash: personDigest(person, sealing) },
    })),
  );
  if (rows.length === 0) return;
  await tx
    .insertInto('support_ticket_keys')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
