import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Requests for consent: without one that stands, a question would have to send an SMS to learn of it. */
export const consents: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table consents (
    id text primary key,
    organisation text not null,
    person_id bigint not null references people,
    system_id text not null,
    requested_by text not null,
    requested_at bigint not null,
    taken_at bigint,
    expires_at bigint not null,
    unique (organisation, person_id, system_id)
  )`,
  `create index consents_person on consents (person_id)`,
  `create index consents_expires on consents (expires_at)`,
];
