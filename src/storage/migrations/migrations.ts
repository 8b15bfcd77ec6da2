import type { Migration } from 'kysely/migration';
import { outages } from './m0001-outages.ts';
import { accessLog } from './m0002-access-log.ts';
import { consents } from './m0003-consents.ts';
import { applications } from './m0004-applications.ts';
import { sealedRows } from './m0005-sealed-rows.ts';
import { ticketPeople } from './m0006-ticket-people.ts';
import { endedAgain } from './m0007-ended-again.ts';

/** Every migration by its name, in this order. What has been released is never changed: a new one follows. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-outages': outages,
  '0002-access-log': accessLog,
  '0003-consents': consents,
  '0004-applications': applications,
  '0005-sealed-rows': sealedRows,
  '0006-ticket-people': ticketPeople,
  '0007-ended-again': endedAgain,
};
