import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { outages } from './m0001-outages.ts';
import { accessLog } from './m0002-access-log.ts';
import { consents } from './m0003-consents.ts';
import { applications } from './m0004-applications.ts';
import { papers } from './m0008-papers.ts';

/** Statements of every migration, in this order. A migration that has been released is never changed: a new one follows. */
const statements = {
  '0001-outages': outages,
  '0002-access-log': accessLog,
  '0003-consents': consents,
  '0004-applications': applications,
  // Parts of applications are sealed for their own row, and scans that wait to be attached are counted by account.
  '0005-sealed-rows': [
    // No release has kept an application. What a development copy has was sealed for no row: nothing may open it any more.
    `delete from application_scans`,
    `update applications set dossier_sealed = null, dossier_key_id = null, checked_at = null,
       decision_sealed = null, decision_key_id = null, decided_by = null`,
    `drop index application_scans_waiting`,
    `create index application_scans_waiting on application_scans (organisation, added_by)
       include (bytes, added_at) where application_id is null`,
  ],
  // A reference or a number alone does not tell applications apart: the person belongs to the key (empty where no IIN was
  // named), and several tickets of an incident may have one key.
  '0006-ticket-people': [
    `alter table support_ticket_keys add column person_hash bytea not null default ''`,
    `update support_ticket_keys as keys set person_hash = people.iin_hash
       from support_tickets as tickets join people on people.id = tickets.person_id
       where tickets.id = keys.ticket_id`,
    `alter table support_ticket_keys drop constraint support_ticket_keys_pkey`,
    `alter table support_ticket_keys add primary key (incident_id, key, person_hash, ticket_id)`,
  ],
  // An incident that is reopened ends once more: its end is told again.
  '0007-ended-again': [`drop index support_messages_closing`],
  '0008-papers': papers,
};

export const migrations: Readonly<Record<string, Migration>> = Object.fromEntries(
  Object.entries(statements).map(([name, all]) => [
    name,
    {
      async up(db) {
        for (const statement of all) await sql.raw(statement).execute(db);
      },
    },
  ]),
);
