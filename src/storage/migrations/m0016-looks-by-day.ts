/**
 * The record of looks by day. The table of earlier releases stays as it is under another name: no row is rewritten.
 * `access_looks` shows the rows of both.
 */
export const looksByDay = [
  'alter table access_log rename to access_log_before',
  `do $$ declare old name; begin
    for old in select indexrelid::regclass::text from pg_index where indrelid = 'access_log_before'::regclass loop
      execute format('alter index %I rename to %I', old, replace(old, 'access_log', 'access_log_before'));
    end loop; end $$`,
  // A number instead of a name of 36 letters in each row and in its key.
  'create table access_chains (id integer generated always as identity primary key, name text not null unique)',
  `create table access_log (
    sequence bigint not null,
    at bigint not null,
    begun bigint,
    chain integer not null,
    kind text not null,
    line text not null,
    person_hash bytea,
    viewer_id text,
    organisation text,
    primary key (chain, sequence, at)
  ) partition by range (at)`,
  // Without autosummarize the latest rows would be read whole until the next vacuum.
  'create index access_log_at on access_log using brin (at) with (pages_per_range = 32, autosummarize = on)',
  'create index access_log_begun on access_log (chain, begun) where begun is not null',
  'create index access_log_person on access_log (person_hash) where person_hash is not null',
  'create index access_log_viewer on access_log (viewer_id) where viewer_id is not null',
  'create index access_log_organisation on access_log (organisation) where organisation is not null',
  `create index access_log_request on access_log
    using hash ((substring(line from '"request":"([^"]*)"'))) where kind = 'BEGUN'`,
  `create trigger access_log_is_appended before update or delete or truncate on access_log
    for each statement execute function access_log_is_appended()`,
  // Rows that no day takes: nothing is lost when a day was not opened, or was archived.
  'create table access_log_rest partition of access_log default',
  `create trigger access_log_is_appended before update or delete or truncate on access_log_rest
    for each statement execute function access_log_is_appended()`,
  // Days of Kazakhstan (UTC+5). The gateway's role may call this, and so open a near day, and nothing else. False: not now.
  `create function access_log_open_day(day date) returns boolean language plpgsql security definer
    set search_path = public, pg_temp set lock_timeout = '3s' as $$
    declare
      part name := 'access_log_' || to_char(day, 'YYYYMMDD');
      begins bigint := extract(epoch from day::timestamp)::bigint * 1000 - 18000000;
    begin
      if day not between current_date - 2 and current_date + 9 or to_regclass(part) is not null then
        return false;
      end if;
      execute format('create table %I (like access_log)', part);
      execute format('create trigger access_log_is_appended before update or delete or truncate on %I
        for each statement execute function access_log_is_appended()', part);
      if session_user <> current_user then execute format('revoke all on %I from %I', part, session_user); end if;
      execute format('alter table access_log attach partition %I for values from (%s) to (%s)',
        part, begins, begins + 86400000);
      return true;
    -- Another replica was faster, a reader holds the table, or rows of that day are among the rest already.
    exception when duplicate_table or unique_violation or lock_not_available or check_violation then return false;
    end $$`,
  'revoke all on function access_log_open_day(date) from public',
  'select access_log_open_day((current_date + n)::date) from generate_series(-1, 8) as n',
  // Rows that lie in files now: pieces of chains, with the hash of the row before and of the last one.
  `create table access_archives (
    chain integer not null,
    first bigint not null,
    last bigint not null,
    hash_before text not null,
    hash text not null,
    day text not null,
    archived_at bigint not null,
    primary key (chain, first)
  )`,
  'create index access_archives_day on access_archives (day)',
  `create trigger access_log_is_appended before update or delete or truncate on access_archives
    for each statement execute function access_log_is_appended()`,
  // Without joins, so that PostgreSQL puts the conditions of a reader into both parts.
  `create view access_looks as
    select chain, null::text as chain_before, sequence, coalesce(begun, sequence) as begun, at, line, kind, person_hash,
      null::text as person_before, viewer_id, organisation, null::text as look, chain || '-' || sequence as place,
      substring(line from '"request":"([^"]*)"') as request
    from access_log
    union all
    select null, chain, sequence, null, at, line, kind, null, person_hash, viewer_id, organisation, look, look,
      substring(line from '"correlationId":"([^"]*)"')
    from access_log_before`,
];
