import type { NewId } from '../../kernel/ids.ts';
import type { Transaction } from '../../storage/database.ts';
import type { SystemKey } from '../../systems/systems.ts';
import { newIncidentNumber } from '../memory-incident-store.ts';
import { takeTurn } from '../records/merge-incident.ts';

export interface ForcedOutage {
  readonly systemId: SystemKey;
  readonly part: string | null;
  readonly by: string;
  readonly until: number;
  readonly reason: string;
  /** Whether applications that it hits are written to the support service. */
  readonly withTickets: boolean;
}

/**
 * Switches a system off: in the incident that is open already, or in one of its own.
 * @returns the incident's number
 */
export async function forceOpen(
  tx: Transaction,
  outage: ForcedOutage,
  at: number,
  newId: NewId,
): Promise<string> {
  const { systemId, part, by, until, reason } = outage;
  const audience = outage.withTickets ? 'SUPPORT' : 'OPERATOR';
  const forced = JSON.stringify({ by, until, reason });
  await takeTurn(tx, outage);
  const open = await tx
    .updateTable('incidents')
    .set({ forced })
    .where('system_id', '=', systemId)
    .where('part', part === null ? 'is' : '=', part)
    .where('audience', '=', audience)
    .where('drill', '=', false)
    .where('resolved_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (open) return open.id;
  const id = newIncidentNumber('INC', at, newId);
  const none = { affected_questions: 0, affected_applications: 0, affected_people: 0 };
  await tx
    .insertInto('incidents')
    .values({
      ...none,
      id,
      aliases: [],
      system_id: systemId,
      part,
      audience,
      drill: false,
      since_at: at,
      last_failure_at: at,
      forced,
    })
    .execute();
  return id;
}
