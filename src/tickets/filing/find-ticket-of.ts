import { sql } from 'kysely';
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { FailedQuestion } from '../failed-question.ts';
import { applicationKeys, personHash } from './application-keys.ts';
import { selectTickets } from './ticket-rows.ts';

type Asked = Pick<FailedQuestion, 'purpose' | 'iin'>;

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
