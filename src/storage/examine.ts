/** Examines a database at the start, and lists everything that it lacks. */
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { troubleOf } from './trouble.ts';

/** A database that cannot be used as it is. The message is for an operator, and quotes no value. */
export class UnfitDatabase extends Error {
  constructor(expected: readonly string[]) {
    super(`The database is not as it must be:\n${expected.map((one) => `- expected ${one}`).join('\n')}`);
    this.name = 'UnfitDatabase';
  }
}

/** Facts that a database tells of itself and of the role that asks. */
interface DatabaseFacts {
  readonly version: number;
  readonly encoding: string;
  readonly readOnly: string;
  readonly plainStrings: string;
  readonly schema: string | null;
  readonly hasLanguage: boolean;
  /** An instant as the driver reads it, and the same instant as epoch ms. */
  readonly readAt: unknown;
  readonly at: number;
  readonly mayMakeSchemas: boolean;
  readonly mayMakeTables: boolean;
}

interface Demand {
  readonly expected: string;
  /** Demand on the role that alters the database alone. */
  readonly isOfMaker?: true;
  readonly holds: (facts: DatabaseFacts) => boolean;
}

const demands: readonly Demand[] = [
  { expected: 'PostgreSQL 14 or newer', holds: ({ version }) => version >= 140_000 },
  {
    expected:
      "the encoding UTF8, which has every Kazakh letter (create database … encoding 'UTF8' template template0)",
    holds: ({ encoding }) => encoding === 'UTF8',
  },
  {
    expected: 'transactions that may write: no standby, no default_transaction_read_only',
    holds: ({ readOnly }) => readOnly === 'off',
  },
  { expected: 'standard_conforming_strings to be on', holds: ({ plainStrings }) => plainStrings === 'on' },
  {
    expected: 'the schema public to be there, and first in the search_path of the role',
    holds: ({ schema }) => schema === 'public',
  },
  { expected: 'the extension plpgsql', holds: ({ hasLanguage }) => hasLanguage },
  {
    expected: 'DateStyle ISO, and a time zone by whose offset an instant can be read',
    holds: ({ readAt, at }) => readAt instanceof Date && Math.abs(readAt.getTime() - at) < 1000,
  },
  {
    expected: 'a role that may create schemas in the database (grant create on database … to …)',
    isOfMaker: true,
    holds: ({ mayMakeSchemas }) => mayMakeSchemas,
  },
  {
    expected: 'a role that may create tables in the schema public (grant create on schema public to …)',
    isOfMaker: true,
    holds: ({ mayMakeTables }) => mayMakeTables,
  },
];

/** @param isMaker true: the role is the one that alters the database */
export function lacksOf(facts: DatabaseFacts, isMaker: boolean): string[] {
  return demands
    .filter(({ isOfMaker, holds }) => (isMaker || !isOfMaker) && !holds(facts))
    .map(({ expected }) => expected);
}

/** Lists what the database lacks. @param made parts of a prepared one @throws Error of one that is away, and of our mistakes */
export async function examine(
  database: Database,
  isMaker: boolean,
  made: { readonly schema: string; readonly table: string },
): Promise<string[]> {
  try {
    const { rows } = await sql<DatabaseFacts>`
      select current_setting('server_version_num')::int as "version",
        pg_encoding_to_char(encoding) as "encoding",
        current_setting('transaction_read_only') as "readOnly",
        current_setting('standard_conforming_strings') as "plainStrings",
        current_schema() as "schema",
        exists (select from pg_language where lanname = 'plpgsql') as "hasLanguage",
        now() as "readAt",
        (extract(epoch from now()) * 1000)::float8 as "at",
        to_regnamespace(${made.schema}) is not null or has_database_privilege(datname, 'create')
          as "mayMakeSchemas",
        to_regclass(${made.table}) is not null
          or coalesce(has_schema_privilege(to_regnamespace('public'), 'create'), false) as "mayMakeTables"
      from pg_database where datname = current_database()`.execute(database);
    return rows.flatMap((facts) => lacksOf(facts, isMaker));
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.kind === 'OPERATOR') return [trouble.expected];
    throw error;
  }
}

/** Demands that the database takes writes: reads alone would not notice a standby. @throws Error as of a refused write */
export async function demandWritable(database: Database): Promise<void> {
  const { rows } = await sql<{ setting: string }>`
    select current_setting('transaction_read_only') as setting`.execute(database);
  if (rows[0]?.setting !== 'off') throw Object.assign(new Error('read-only'), { code: '25006' });
}
