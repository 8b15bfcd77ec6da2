import type { IncidentStore } from '../incidents/incident.ts';
import type { Incidents } from '../incidents/incidents.ts';
import type { OperatorActions } from '../incidents/operations/operator-actions.ts';
import type { Database } from '../storage/database.ts';
import type { Sealing } from '../storage/sealing.ts';
import type { WorkQueues } from '../storage/work-queues.ts';
import type { Compose } from './delivery/compose.ts';
import type { Outbox } from './delivery/outbox.ts';
import type { FilingParts } from './filing/filing.ts';
import type { TicketDesk } from './filing/ticket-desk.ts';
import type { ResendMessage } from './operations/resend-message.ts';
import type { ResendTickets } from './operations/resend-tickets.ts';
import type { TicketChanges } from './operations/ticket-changes.ts';

/** The records of outages, and the actions on them. */
export interface OutageRecords {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly queues: WorkQueues;
  readonly outbox: Outbox;
  readonly filing: FilingParts;
  readonly incidents: IncidentStore;
  readonly inMaintenance: Incidents['inMaintenance'];
  readonly desk: TicketDesk;
  readonly compose: Compose;
  readonly ticketChanges: TicketChanges;
  readonly resendMessage: ResendMessage;
  readonly resendTickets: ResendTickets;
  readonly operatorActions: OperatorActions;
  /** Writes what is pending; false while the database is away. */
  flush(): Promise<boolean>;
  stop(): Promise<void>;
}
