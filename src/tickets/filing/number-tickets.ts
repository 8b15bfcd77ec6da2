/** Brings an application's registration number to its tickets: it completes those that wait, and follows those that left. */
import { toIncident } from '../../incidents/records/incident-rows.ts';
import { takeTurn } from '../../incidents/records/merge-incident.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Transaction } from '../../storage/database.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { applicationKeys } from './application-keys.ts';
import { changeFacts } from './change-facts.ts';
import type { FilingParts } from './filing.ts';
import { selectTickets } from './ticket-rows.ts';

/** Systems take their turns in the recorder's order, so no two transactions wait for each other. */
export async function numberTickets(
  tx: Transaction,
  application: { readonly owner: Owner; readonly applicationRef: string; readonly number: string },
  at: number,
  { outbox, filing }: { readonly outbox: Outbox; readonly filing: FilingParts },
): Promise<void> {
  const { owner, applicationRef, number } = application;
  const purpose = { applicationRef, applicationNumber: number };
  const ofApplication = applicationKeys({ purpose, iin: null }, owner);
  const hashes = ofApplication.map((key) => filing.sealing.hash(key, 'application'));
  const keys = tx.selectFrom('support_ticket_keys').where('key', 'in', hashes);
  const incidents = await tx
    .selectFrom('incidents')
    .selectAll()
    .where('id', 'in', keys.select('incident_id'))
    .orderBy('system_id')
    .orderBy('part')
    .orderBy('id')
    .execute();
  for (const incident of incidents.map(toIncident)) {
    await takeTurn(tx, incident);
    const rows = await selectTickets(tx)
      .where('support_tickets.incident_id', '=', incident.id)
      .where('support_tickets.id', 'in', keys.select('ticket_id'))
      .execute();
    for (const row of rows) {
      const facts = { purpose, iin: null, screenshots: [], at, by: 'GATEWAY' };
      await outbox.addNews(tx, incident, await changeFacts(tx, row, incident, facts, filing), at);
    }
  }
}
