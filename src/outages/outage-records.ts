import type { Database } from '../storage/database.ts';
import type { Sealing } from '../storage/sealing.ts';
import type { Compose } from './delivery/compose.ts';
import type { Outbox } from './delivery/outbox.ts';
import type { IncidentStore } from './incident.ts';
import type { TicketDesk } from './tickets/ticket-desk.ts';

/** What is kept of outages, and how it leaves. */
export interface OutageRecords {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly incidents: IncidentStore;
  readonly desk: TicketDesk;
  readonly outbox: Outbox;
  readonly compose: Compose;
  /** Writes what is pending; false while the database is away. */
  flush(): Promise<boolean>;
  stop(): Promise<void>;
}
