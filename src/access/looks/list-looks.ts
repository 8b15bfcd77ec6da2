import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../storage/database.ts';
import { readPage } from '../../storage/lists.ts';
import type { Page, PageRequest } from '../../storage/page.ts';
import type { Sealing } from '../../storage/sealing.ts';
import {
  type BegunRow,
  type LookRow,
  personHash,
  type RecordedAnswer,
  type RecordedPerson,
  type RecordedPurpose,
  type SystemPart,
} from './look-rows.ts';
import { readRow } from './read-row.ts';

/** Null: does not matter. Instants are epoch ms. */
export interface LookFilter {
  /** One look alone. */
  readonly look: string | null;
  readonly iin: string | null;
  readonly account: string | null;
  readonly organisation: string | null;
  readonly from: number | null;
  readonly until: number | null;
  readonly isBeyondVolume: boolean | null;
  /** Looks of one request. */
  readonly correlationId: string | null;
}

/** A look with everything that is on record of it. */
export interface LookEntry {
  readonly begun: BegunRow;
  readonly iin: string | null;
  readonly purposes: readonly RecordedPurpose[];
  /** In the order of the questions; an answer is null while it is not on record. */
  readonly systems: readonly (SystemPart & { readonly answer: RecordedAnswer | null })[];
  readonly ended: boolean;
}

/** Looks, the latest first. */
export async function listLooks(
  { database, sealing }: { readonly database: Database; readonly sealing: Sealing },
  page: PageRequest,
  filter: LookFilter,
): Promise<Page<LookEntry>> {
  let begun = database.selectFrom('access_log').select(['look', 'line']).where('kind', '=', 'BEGUN');
  const { look, iin, account, organisation, from, until, isBeyondVolume, correlationId } = filter;
  if (look !== null) begun = begun.where('look', '=', look);
  if (iin !== null) {
    const atPerson = database
      .selectFrom('access_log')
      .select('look')
      .where('person_hash', '=', personHash(iin, sealing));
    begun = begun.where('look', 'in', atPerson);
  }
  if (account !== null) begun = begun.where('viewer_id', '=', account);
  if (organisation !== null) begun = begun.where('organisation', '=', organisation);
  if (from !== null) begun = begun.where('at', '>=', from);
  if (until !== null) begun = begun.where('at', '<', until);
  if (isBeyondVolume !== null) begun = begun.where(isMarked(isBeyondVolume));
  if (correlationId !== null) begun = begun.where(isOfRequest(correlationId));
  const { rows, hasNext } = await readPage(begun, { at: 'at', id: 'look' }, page);
  const shown = rows.flatMap(({ look }) => look ?? []);
  const further = await furtherRows(database, shown);
  const items = rows.flatMap(({ line }) => {
    const row = readRow(line);
    return row?.kind === 'BEGUN' ? [toEntry(row, further, sealing)] : [];
  });
  return { items, hasNext };
}

/** @param iin null: any person; else the look is found only if it was about this person, or found them */
export async function findLook(
  parts: { readonly database: Database; readonly sealing: Sealing },
  look: string,
  iin: string | null,
): Promise<LookEntry | null> {
  const { items } = await listLooks(parts, { first: 1, after: null }, { ...anyLook, look, iin });
  return items[0] ?? null;
}

export const anyLook: LookFilter = {
  ...{ look: null, iin: null, account: null, organisation: null, correlationId: null },
  ...{ from: null, until: null, isBeyondVolume: null },
};

function isMarked(beyondVolume: boolean): RawBuilder<boolean> {
  return sql<boolean>`strpos(line, ${`"beyondVolume":${beyondVolume},`}) > 0`;
}

/** Read as the index reads it (storage/migrations/m0010-outage-actions.ts), first and alone: PostgreSQL would read the latest looks instead. */
function isOfRequest(correlationId: string): RawBuilder<boolean> {
  return sql<boolean>`look = any(array(select asked.look from access_log as asked
    where asked.kind = 'BEGUN' and substring(asked.line from '"correlationId":"([^"]*)"') = ${correlationId}))`;
}

/** Rows of these looks after the first, in the order in which they were written. */
async function furtherRows(database: Database, looks: readonly string[]) {
  if (looks.length === 0) return new Map();
  const lines = await database
    .selectFrom('access_log')
    .select('line')
    .where('look', 'in', looks)
    .where('kind', '!=', 'BEGUN')
    .orderBy('sequence')
    .execute();
  return Map.groupBy(
    lines.map(({ line }) => readRow(line)).filter((row) => row !== null),
    ({ look }) => look,
  );
}

function toEntry(begun: BegunRow, further: ReadonlyMap<string, readonly LookRow[]>, sealing: Sealing) {
  const rows = further.get(begun.look) ?? [];
  const ends = rows.filter((row) => row.kind === 'ENDED');
  const answers = ends.flatMap((row) => row.answers);
  const asked = [begun, ...rows.filter((row) => row.kind === 'ASKING')].flatMap((row) => row.systems);
  return {
    begun,
    iin: begun.person && openPerson(begun.person, sealing),
    purposes: [...begun.purposes, ...ends.flatMap((row) => row.furtherPurposes)],
    systems: asked.map(({ system, part }) => {
      const at = answers.findIndex((answer) => answer.system === system && answer.part === part);
      const [answer = null] = at < 0 ? [] : answers.splice(at, 1);
      return { system, part, answer };
    }),
    ended: ends.length > 0,
  };
}

/** IIN of a person on record; null where its sealing key is not configured any more. */
function openPerson({ sealed, key }: RecordedPerson, sealing: Sealing): string | null {
  try {
    return sealing.open({ bytes: Buffer.from(sealed, 'base64'), keyId: key }, 'iin');
  } catch {
    return null;
  }
}
