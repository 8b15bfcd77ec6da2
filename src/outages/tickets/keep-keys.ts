import type { Transaction } from '../../storage/database.ts';

/** Notes by what the application of a ticket is recognised from now on. What another ticket is known by stays its own. */
export async function keepKeys(
  tx: Transaction,
  incidentId: string,
  ticketId: string,
  hashes: readonly Buffer[],
): Promise<void> {
  if (hashes.length === 0) return;
  await tx
    .insertInto('support_ticket_keys')
    .values(hashes.map((key) => ({ incident_id: incidentId, key, ticket_id: ticketId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
