/** Incidents, support tickets with their messages, maintenance windows, and their people. */
export const outages = [
  `create table people (
    id bigint generated always as identity primary key,
    iin_sealed bytea not null,
    key_id text not null,
    iin_hash bytea not null unique,
    last_seen_at bigint not null
  )`,
  `create table incidents (
    id text primary key,
    aliases text[] not null default '{}',
    system_id text not null,
    part text,
    audience text not null,
    drill boolean not null,
    since_at bigint not null,
    last_failure_at bigint not null,
    resolved_at bigint,
    resolved_by text,
    resolution_reason text,
    parent_id text,
    faults jsonb not null default '{}',
    last_evidence jsonb,
    affected_questions bigint not null default 0,
    affected_applications bigint not null default 0,
    affected_people bigint not null default 0,
    forced jsonb,
    closing_written_at bigint
  )`,
  // At most one of a kind is open: two that replicas open at once become one.
  `create unique index incidents_open on incidents (system_id, coalesce(part, ''), audience, drill)
    where resolved_at is null`,
  // Each replica asks for it every second.
  `create index incidents_resolved on incidents (resolved_at)`,
  `create index incidents_since on incidents (since_at desc, id desc)`,
  `create index incidents_aliases on incidents using gin (aliases)`,
  `create table incident_affected (
    incident_id text not null references incidents on delete cascade,
    kind text not null,
    digest bytea not null,
    primary key (incident_id, kind, digest)
  )`,
  `create table support_messages (
    id text primary key,
    incident_id text not null references incidents on delete cascade,
    mailbox text not null,
    kind text not null,
    state text not null,
    told_incident jsonb,
    ready_at bigint not null,
    created_at bigint not null,
    sent_at bigint,
    attempts int not null default 0,
    reply text,
    about_ticket_id text
  )`,
  // A mailbox has one collecting message at a time, and an incident is closed once.
  `create unique index support_messages_collecting on support_messages (incident_id, mailbox)
    where state = 'COLLECTING'`,
  `create unique index support_messages_closing on support_messages (incident_id, mailbox)
    where kind = 'CLOSING'`,
  `create index support_messages_incident on support_messages (incident_id, created_at)`,
  `create table support_tickets (
    id text primary key,
    incident_id text not null references incidents on delete cascade,
    state text not null,
    state_service text,
    mailbox text,
    owner text not null,
    application_number text,
    application_ref text,
    later_number text,
    person_id bigint references people,
    question jsonb not null,
    screenshots jsonb not null default '[]',
    missing text[] not null,
    failed_at bigint not null,
    created_at bigint not null,
    queued_at bigint,
    sent_at bigint,
    message_id text references support_messages,
    version int not null default 1
  )`,
  `create index support_tickets_incident on support_tickets (incident_id)`,
  `create index support_tickets_message on support_tickets (message_id)`,
  `create index support_tickets_created on support_tickets (created_at desc, id desc)`,
  `create index support_tickets_person on support_tickets (person_id)`,
  `create table support_ticket_keys (
    incident_id text not null references incidents on delete cascade,
    key bytea not null,
    ticket_id text not null references support_tickets on delete cascade,
    primary key (incident_id, key)
  )`,
  `create table support_ticket_events (
    id bigint generated always as identity primary key,
    ticket_id text not null references support_tickets on delete cascade,
    at bigint not null,
    what text not null,
    by text not null,
    note text
  )`,
  `create index support_ticket_events_ticket on support_ticket_events (ticket_id, id)`,
  `create table maintenance_windows (
    id text primary key,
    system_id text not null,
    part text,
    starts_at bigint not null,
    ends_at bigint not null,
    repeats text not null,
    until_at bigint,
    reason text not null,
    created_by text not null,
    created_at bigint not null,
    ended_at bigint
  )`,
  `create table idempotency_keys (
    owner text not null,
    key text not null,
    mutation text not null,
    input_hash bytea not null,
    result_id text not null,
    at bigint not null,
    primary key (owner, key)
  )`,
];
