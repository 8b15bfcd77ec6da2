import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { outages } from './m0001-outages.ts';
import { accessLog } from './m0002-access-log.ts';
import { consents } from './m0003-consents.ts';
import { applications } from './m0004-applications.ts';
import { papers } from './m0008-papers.ts';
import { outageActions } from './m0010-outage-actions.ts';
import { results } from './m0011-results.ts';
import { looksByDay } from './m0016-looks-by-day.ts';

/** Statements of every migration, in this order. A released migration is never changed: a new one follows. */
const statements = {
  '0001-outages': outages,
  '0002-access-log': accessLog,
  '0003-consents': consents,
  '0004-applications': applications,
  // Parts of applications are sealed for their own row, and waiting scans are counted by account.
  '0005-sealed-rows': [
    // No release has kept an application. The seals of a development copy name no row: they must not open any more.
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
  // A reopened incident ends once more: its end is told again.
  '0007-ended-again': [`drop index support_messages_closing`],
  '0008-papers': papers,
  // A registration begins with the package and the statement; answers are kept as they were given.
  '0009-first-look': [
    // No release has kept an application: what a development copy has was checked without a look at its package.
    `update applications set state = 'DRAFT', checked_at = null where state = 'CHECKED'`,
    `alter table applications drop column dossier_sealed, drop column dossier_key_id`,
    `alter table applications add column statement_sealed bytea, add column statement_key_id text`,
    `alter table application_scans add column attestation text`,
    `create table application_answers (
      id bigint generated always as identity primary key,
      application_id text not null references applications on delete cascade,
      checked_at bigint not null,
      question text not null,
      answer_sealed bytea not null,
      key_id text not null,
      unique (application_id, checked_at, question)
    )`,
    `create table application_records (
      application_id text not null references applications on delete cascade,
      sequence integer not null,
      at bigint not null,
      by text not null,
      record_sealed bytea not null,
      key_id text not null,
      primary key (application_id, sequence)
    )`,
  ],
  '0010-outage-actions': outageActions,
  '0011-results': results,
  '0012-deadlines': [
    `create index applications_undecided on applications (state_service)
       where state in ('CASE_HANDED_OVER', 'REFUSAL_INTENDED')`,
  ],
  '0013-one-statement': [
    `alter table applications add column one_statement text`,
    `create index applications_one_statement on applications (one_statement) where one_statement is not null`,
  ],
  '0014-again-since': [`alter table incidents add column again_since_at bigint`],
  // S7.7: the administration of a correctional facility applies, which is no person.
  '0015-applicant-organisations': [
    `alter table applications add column organisation_sealed bytea, add column organisation_key_id text`,
  ],
  '0016-looks-by-day': looksByDay,
  '0017-volumes': [
    `create table volumes (
      id integer generated always as identity primary key,
      day bigint not null,
      account text not null,
      article text not null,
      people bigint not null default 0,
      unique (day, account, article)
    )`,
    // No foreign key: it would lock the row of the volume for each person.
    `create table volume_people (
      volume_id integer not null,
      person text collate "C" not null,
      primary key (volume_id, person)
    )`,
  ],
};

export const migrations: Readonly<Record<string, Migration>> = Object.fromEntries(
  Object.entries(statements).map(([name, all]) => {
    const up: Migration['up'] = async (db) => {
      for (const statement of all) await sql.raw(statement).execute(db);
    };
    return [name, { up }];
  }),
);
