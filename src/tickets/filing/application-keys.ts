/** The keys by which the application of a question, and its ticket, are found again. */
import { sql } from 'kysely';
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { FailedQuestion } from '../failed-question.ts';
import { selectTickets } from './ticket-rows.ts';

type Asked = Pick<FailedQuestion, 'purpose' | 'iin'>;

/**
 * The keys of an application, the earliest known first: the front end's own id of it; its registration number; without
 * both, the state service and the person. None: the question belongs to no application. Always within one
 * owner: a viewer who names the number of another one's application would be shown its ticket, with the person's IIN. The
 * person stands beside every key (`personHash`): a front end may use one reference for many people.
 */
export function applicationKeys({ purpose, iin }: Asked, owner: Owner): string[] {
  const { stateService, applicationNumber, applicationRef } = purpose;
  const keys: string[] = [];
  if (applicationRef) keys.push(`ref ${owner} ${applicationRef}`);
  if (applicationNumber) keys.push(`number ${owner} ${applicationNumber}`);
  if (keys.length > 0) return keys;
  return stateService && iin !== null ? [`person ${owner} ${stateService} ${iin}`] : [];
}

/** The digest by which a person is found again; empty where a question names none. */
export function personHash(iin: string | null, sealing: Sealing): Buffer {
  return iin === null ? Buffer.alloc(0) : sealing.hash(iin, 'iin');
}

/** Whether a ticket is kept for a question. */
export function belongsToApplication({ purpose, iin }: Asked): boolean {
  const { stateService, applicationNumber, applicationRef } = purpose;
  return Boolean(applicationNumber || applicationRef || (stateService && iin !== null));
}

/**
 * The ticket of an incident to which a question belongs: one key and the person are the same, and the state service is
 * no other. Where there are two: one that names a state service, then the oldest.
 */
export async function findTicketOf(
  database: Database | Transaction,
  incidentId: string,
  asked: Asked,
  owner: Owner,
  sealing: Sealing,
) {
  const keys = applicationKeys(asked, owner).map((key) => sealing.hash(key, 'application'));
  if (keys.length === 0) return undefined;
  const { stateService } = asked.purpose;
  const service = sql<string | null>`support_tickets.question->'purpose'->>'stateService'`;
  let found = selectTickets(database)
    .innerJoin('support_ticket_keys as keys', 'keys.ticket_id', 'support_tickets.id')
    .where('keys.incident_id', '=', incidentId)
    .where('keys.key', 'in', keys)
    .where('keys.person_hash', '=', personHash(asked.iin, sealing));
  if (stateService)
    found = found.where(({ or, eb }) => or([eb(service, 'is', null), eb(service, '=', stateService)]));
  return found
    .orderBy(sql`${service} is null`)
    .orderBy('support_tickets.created_at')
    .orderBy('support_tickets.id')
    .limit(1)
    .executeTakeFirst();
}

/** Readable, and the same wherever it is made: the incident's number, and what tells its applications apart. */
export function ticketIdOf(incidentId: string, asked: Asked, owner: Owner, sealing: Sealing): string {
  const [key] = applicationKeys(asked, owner);
  const whole = `${key} ${asked.purpose.stateService ?? ''} ${personHash(asked.iin, sealing).toString('base64')}`;
  return `${incidentId}.${sealing.hash(whole, 'ticket').toString('hex').slice(0, 12)}`;
}
