/** Keys that find the application of a question, and its ticket. */
import { sql } from 'kysely';
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { FailedQuestion } from '../failed-question.ts';
import { selectTickets } from './ticket-rows.ts';

type Asked = Pick<FailedQuestion, 'purpose' | 'iin'>;

/**
 * Keys of an application, the earliest known first: the front end's reference; its registration number; without both, the
 * state service and the person. None: the question belongs to no application. They hold within one owner: a viewer who names
 * another owner's number must not see its ticket, with the IIN. The person stands beside every key (`personDigest`): a front
 * end may use one reference for many people.
 */
export function applicationKeys({ purpose, iin }: Asked, owner: Owner): string[] {
  const { stateService, applicationNumber, applicationRef } = purpose;
  const keys: string[] = [];
  if (applicationRef) keys.push(`ref ${owner} ${applicationRef}`);
  if (applicationNumber) keys.push(`number ${owner} ${applicationNumber}`);
  if (keys.length > 0) return keys;
  return stateService && iin !== null ? [`person ${owner} ${stateService} ${iin}`] : [];
}

/** Digest that finds a person; empty where a question names none. */
export function personDigest(iin: string | null, sealing: Sealing): Buffer {
  return iin === null ? Buffer.alloc(0) : sealing.hash(iin, 'iin');
}

/** True where a ticket is kept for a question. */
export function belongsToApplication({ purpose, iin }: Asked): boolean {
  const { stateService, applicationNumber, applicationRef } = purpose;
  return Boolean(applicationNumber || applicationRef || (stateService && iin !== null));
}

/** Finds the ticket of an incident for a question by a key, the person and the state service; one that names a service first. */
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
    .where('keys.person_hash', '=', personDigest(asked.iin, sealing));
  if (stateService)
    found = found.where(({ or, eb }) => or([eb(service, 'is', null), eb(service, '=', stateService)]));
  return found
    .orderBy(sql`${service} is null`)
    .orderBy('support_tickets.created_at')
    .orderBy('support_tickets.id')
    .limit(1)
    .executeTakeFirst();
}

/** Id of a ticket, the same wherever it is made: the incident's number, and a digest of the application. */
export function ticketIdOf(incidentId: string, asked: Asked, owner: Owner, sealing: Sealing): string {
  const [key] = applicationKeys(asked, owner);
  const whole = `${key} ${asked.purpose.stateService ?? ''} ${personDigest(asked.iin, sealing).toString('base64')}`;
  return `${incidentId}.${sealing.hash(whole, 'ticket').toString('hex').slice(0, 12)}`;
}
