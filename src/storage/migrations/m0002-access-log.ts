/** The record of looks: rows of the journals' chains. */
export const accessLog = [
  `create table access_log (
    chain text not null,
    sequence bigint not null,
    position bigint generated always as identity unique,
    line text not null,
    kind text not null,
    at bigint not null,
    look text,
    person_hash text,
    viewer_id text,
    organisation text,
    primary key (chain, sequence)
  )`,
  'create index access_log_look on access_log (look) where look is not null',
  'create index access_log_person on access_log (person_hash, position) where person_hash is not null',
  "create index access_log_begun on access_log (at, look) where kind = 'BEGUN'",
  "create index access_log_viewer on access_log (viewer_id, at) where kind = 'BEGUN'",
  // The gateway's role appends here and changes nothing: neither by our mistake nor by a statement of its own.
  `create function access_log_is_appended() returns trigger language plpgsql as $$
    begin raise exception 'access_log: rows are appended and never changed'; end $$`,
  `create trigger access_log_is_appended before update or delete or truncate on access_log
    for each statement execute function access_log_is_appended()`,
];
