/** Decisions on their way to a receiver, and the evidence of their delivery. */
export const results = [
  `create table results (
    id text primary key,
    application_id text not null references applications on delete cascade,
    receiver text not null,
    message_id text not null unique,
    bus_message_id text,
    state text not null,
    content_sealed bytea not null,
    key_id text not null,
    created_at bigint not null,
    attempts integer not null default 0,
    sent_at bigint,
    accepted_at bigint,
    delivered_at bigint,
    overdue_at bigint,
    wants_again boolean not null default false,
    reply text
  )`,
  `create index results_application on results (application_id, created_at)`,
  `create index results_bus_message on results (bus_message_id)`,
  `create table result_events (
    id bigint generated always as identity primary key,
    result_id text not null references results on delete cascade,
    kind text not null,
    at bigint not null,
    by text,
    said_at bigint,
    bus_message_id text,
    state text,
    code text
  )`,
  // A notification that comes twice is one event.
  `create unique index result_events_once on result_events (result_id, state, said_at, coalesce(code, ''))
     where kind = 'NOTIFIED'`,
  `create index result_events_result on result_events (result_id)`,
];
