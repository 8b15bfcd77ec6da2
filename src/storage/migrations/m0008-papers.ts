/** Papers that were handed out, and the last number of each state service. */
export const papers = [
  `create table papers (
    id text primary key,
    application_id text not null references applications on delete cascade,
    kind text not null,
    ground text not null,
    number text not null unique,
    issued_at bigint not null,
    issued_by text not null,
    content_sealed bytea not null,
    key_id text not null,
    unique (application_id, kind, ground)
  )`,
  `create table paper_numbers (
    state_service text primary key,
    last integer not null
  )`,
];
