import type { Insertable } from 'kysely';
import type { Transaction } from '../../storage/database.ts';
import type { Tables } from '../../storage/tables.ts';

/** Actions whose instant and actor stand in no other row. Events of tickets and the times of messages have rows of their own. */
type ActionKind =
  | 'INCIDENT_ENDED'
  | 'SYSTEM_FORCED_OFF'
  | 'MAINTENANCE_ANNOUNCED'
  | 'MAINTENANCE_ENDED'
  | 'TICKET_RELEASED'
  | 'MESSAGE_PARKED'
  | 'MESSAGE_RESENT';

type OutageAction = Omit<Insertable<Tables['outage_actions']>, 'kind'> & { readonly kind: ActionKind };

/** Notes an action in the transaction that carries it out: neither is kept without the other. */
export async function noteAction(tx: Transaction, action: OutageAction): Promise<void> {
  await tx.insertInto('outage_actions').values(action).execute();
}
