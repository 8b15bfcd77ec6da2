import type { Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { FailedQuestion } from '../failed-question.ts';
import { applicationKeys, personHash } from './application-keys.ts';
import type { QuestionRecord } from './question-record.ts';
import { openIin, selectTickets } from './ticket-rows.ts';

/** Notes by what the application of a ticket is recognised from now on: by what the ticket says, and what was asked. */
export async function keepKeys(
  tx: Transaction,
  ticketId: string,
  asked: Pick<FailedQuestion, 'purpose' | 'iin'>,
  sealing: Sealing,
): Promise<void> {
  const row = await selectTickets(tx).where('support_tickets.id', '=', ticketId).executeTakeFirstOrThrow();
  const { purpose } = row.question as QuestionRecord;
  const iin = openIin(row, sealing);
  const number = row.application_number ?? row.later_number ?? asked.purpose.applicationNumber;
  // Of two numbers that are named under one reference the ticket has the first: the second is not its own.
  const known = [purpose, asked.purpose].map((one) => ({ ...one, applicationNumber: number }));
  const keys = known.flatMap((one) => applicationKeys({ purpose: one, iin }, row.owner));
  const rows = [iin, asked.iin ?? iin].flatMap((person) =>
    keys.map((key) => ({
      incident_id: row.incident_id,
      key: sealing.hash(key, 'application'),
      person_hash: personHash(person, sealing),
      ticket_id: ticketId,
    })),
  );
  if (rows.length === 0) return;
  await tx
    .insertInto('support_ticket_keys')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
