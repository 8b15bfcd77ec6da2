/** The tables that rows of the journals go into: the one of today, or that of earlier releases. */
import { sql } from 'kysely';
import type { Database } from '../../storage/database.ts';
import { textOfRow } from '../../storage/journal/chain.ts';

export interface LookTable {
  /** Inserts rows, parted by line breaks; those that are there already are left out. @throws Error of the database */
  insertRows(lines: string): Promise<void>;
  /** Inserts a row that cannot be read, at the place where it stood. @throws Error of the database */
  insertBroken(sequence: number, line: string): Promise<void>;
}

/** @param lines the beginning of a file */
export async function tableOf(database: Database, chain: string, lines: string): Promise<LookTable> {
  const opening = openingOf(lines.split('\n', 1)[0] ?? '');
  if (opening !== undefined && opening.form === undefined) return earlierTable(database, chain);
  return dayTable(database, await numberOf(database, chain));
}

/** Name of the chain that a file belongs to, as its first row names it. */
export function chainOf(firstLine: string): string | undefined {
  return openingOf(firstLine)?.chain;
}

function openingOf(firstLine: string): { readonly chain: string; readonly form?: unknown } | undefined {
  try {
    const { kind, chain, form } = JSON.parse(textOfRow(firstLine)) as Record<string, unknown>;
    return kind === 'OPENED' && typeof chain === 'string' ? { chain, form } : undefined;
  } catch {
    return undefined;
  }
}

/** Number of a chain, in every table. */
async function numberOf(database: Database, name: string): Promise<number> {
  const insert = database.insertInto('access_chains').values({ name });
  await insert.onConflict((conflict) => conflict.doNothing()).execute();
  const found = database.selectFrom('access_chains').select('id').where('name', '=', name);
  return (await found.executeTakeFirstOrThrow()).id;
}

/** Rows of an archived day stay in their archive. The database reads the columns: parsing here would hold up requests. */
const dayTable = (database: Database, chain: number): LookTable => ({
  async insertRows(lines) {
    await sql`
      insert into access_log (chain, sequence, at, begun, kind, line, person_hash, viewer_id, organisation)
      select ${chain}::integer, (row->>'n')::bigint, (row->>'at')::bigint, (row->>'begun')::bigint, row->>'kind', line,
        decode(row->'person'->>'hash', 'base64'), row->'viewer'->>'id', row->'viewer'->>'organisation'
      from ${rowsOf(lines)}
      where not exists (select from access_archives as archived
        where archived.chain = ${chain}::integer and (row->>'n')::bigint between archived.first and archived.last)
      order by place
      on conflict (chain, sequence, at) do nothing`.execute(database);
  },
  async insertBroken(sequence, line) {
    const row = { chain, sequence, line, kind: 'BROKEN', at: 0 };
    const insert = database.insertInto('access_log').values(row);
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  },
});

/** Rows that an earlier release left on disk, beside the rows of their looks. */
const earlierTable = (database: Database, chain: string): LookTable => ({
  async insertRows(lines) {
    await sql`
      insert into access_log_before (chain, sequence, line, kind, at, look, person_hash, viewer_id, organisation)
      select ${chain}, (row->>'n')::bigint, line, row->>'kind', (row->>'at')::bigint, row->>'look',
        row->'person'->>'hash', row->'viewer'->>'id', row->'viewer'->>'organisation'
      from ${rowsOf(lines)}
      where not exists (select from access_archives as archived join access_chains on id = archived.chain
        where name = ${chain} and (row->>'n')::bigint between archived.first and archived.last)
      order by place
      on conflict (chain, sequence) do nothing`.execute(database);
  },
  async insertBroken(sequence, line) {
    const row = { chain, sequence, line, kind: 'BROKEN', at: 0 };
    const insert = database.insertInto('access_log_before').values(row);
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  },
});

const rowsOf = (lines: string) => sql`(
  select line, place, substr(line, 45)::jsonb as row
  from string_to_table(${lines}, E'\\n') with ordinality as given(line, place)
) as rows`;
