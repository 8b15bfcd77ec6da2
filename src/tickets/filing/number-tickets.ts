/** The registration number of an application, for its tickets: it completes those that wait, and follows those that left. */

import { toIncident } from '../../incidents/records/incident-rows.ts';
import { takeTurn } from '../../incidents/records/merge-incident.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Transaction } from '../../storage/database.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { applicationKeys } from './application-keys.ts';
import { changeFacts } from './change-facts.ts';
import type { FilingParts } from './filing.ts';
import { keepKeys } from './keep-keys.ts';
import { openIin, selectTickets } from './ticket-rows.ts';

interface NumberedApplication {
  readonly owner: Owner;
  readonly applicationRef: string;
  readonly number: string;
  readonly at: number;
}

/** The systems take their turns in one order, the recorder's too, so that nobody waits for whom he keeps waiting. */
export async function numberTickets(
  tx: Transaction,
  { owner, applicationRef, number, at }: NumberedApplication,
  { outbox, filing }: { readonly outbox: Outbox; readonly filing: FilingParts },
): Promise<void> {
  const purpose = { applicationRef, applicationNumber: number };
  const hashes = applicationKeys({ purpose, iin: null }, owner).map((key) =>
    filing.sealing.hash(key, 'application'),
  );
  const incidents = await tx
    .selectFrom('incidents')
    .selectAll()
    .where('id', 'in', tx.selectFrom('support_ticket_keys').select('incident_id').where('key', 'in', hashes))
    .orderBy('system_id')
    .orderBy('part')
    .orderBy('id')
    .execute();
  for (const incident of incidents.map(toIncident)) {
    await takeTurn(tx, incident);
    const rows = await selectTickets(tx)
      .where('support_tickets.incident_id', '=', incident.id)
      .where(
        'support_tickets.id',
        'in',
        tx.selectFrom('support_ticket_keys').select('ticket_id').where('key', 'in', hashes),
      )
      .execute();
    for (const row of rows) {
      const facts = { purpose, iin: null, screenshots: [], at, by: 'GATEWAY' };
      const { ticketId, mailbox, news } = await changeFacts(tx, row, incident, facts, filing);
      await keepKeys(tx, ticketId, { purpose, iin: openIin(row, filing.sealing) }, filing.sealing);
      if (news === null || mailbox === null) continue;
      const leaving = { ticketId, mailbox, at };
      await (news === 'queued' ? outbox.addTicket : outbox.addNumber)(tx, incident, leaving);
    }
  }
}
