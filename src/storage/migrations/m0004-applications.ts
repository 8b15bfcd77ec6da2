import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Applications, their stages for the monitoring system, and their scans. */
export const applications: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table applications (
    id text primary key,
    state text not null,
    version integer not null,
    state_service text not null,
    route text not null,
    organisation text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    person_id bigint not null references people,
    applicant_id bigint references people,
    representation text,
    checked_at bigint,
    dossier_sealed bytea,
    dossier_key_id text,
    decision text,
    step_until bigint,
    number text,
    receipt_number text,
    registered_at bigint,
    case_number text,
    handed_over_at bigint
  )`,
  `create index applications_organisation on applications (organisation, created_at, id)`,
  `create index applications_person on applications (person_id)`,
  `create index applications_applicant on applications (applicant_id)`,
  `create index applications_number on applications (organisation, number)`,
  `create index applications_steps on applications (step_until) where step_until is not null`,
  `create index applications_changed on applications (changed_at)`,
  `create table application_events (
    id bigint generated always as identity primary key,
    application_id text not null references applications on delete cascade,
    sequence integer not null,
    stage text not null,
    at bigint not null,
    by text not null,
    number text,
    told_at bigint,
    unique (application_id, sequence)
  )`,
  `create table application_scans (
    id text primary key,
    organisation text not null,
    application_id text references applications on delete cascade,
    document text,
    name text,
    media_type text not null,
    bytes integer not null,
    sha256 text not null,
    content_sealed bytea not null,
    signature_sealed bytea,
    signature_key_id text,
    key_id text not null,
    added_at bigint not null,
    added_by text not null
  )`,
  `create index application_scans_application on application_scans (application_id, added_at, id)`,
  `create index application_scans_unattached on application_scans (added_at) where application_id is null`,
];
