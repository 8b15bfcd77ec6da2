import type { Database } from '../../storage/database.ts';
import type { Cursor, Page, PageRequest } from '../../storage/page.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { type FirstRow, findFirstRows, type LookFilter } from './find-looks.ts';
import type {
  BegunRow,
  LookRow,
  RecordedAnswer,
  RecordedPerson,
  RecordedPurpose,
  SystemPart,
} from './look-rows.ts';
import { readRow } from './read-row.ts';

/** A look with everything that is on record of it. */
export interface LookEntry {
  readonly begun: BegunRow;
  /** Place in a list. */
  readonly place: Cursor;
  readonly iin: string | null;
  readonly purposes: readonly RecordedPurpose[];
  /** In the order of the questions; an answer is null while it is not on record. */
  readonly systems: readonly (SystemPart & { readonly answer: RecordedAnswer | null })[];
  readonly ended: boolean;
}

interface Records {
  readonly database: Database;
  readonly sealing: Sealing;
}

/** Looks, the latest first. */
export async function listLooks(
  { database, sealing }: Records,
  page: PageRequest,
  filter: LookFilter,
): Promise<Page<LookEntry>> {
  const { rows, hasNext } = await findFirstRows({ database, sealing }, page, filter);
  const chains = await chainNames(database, rows);
  const nameOf = (chain: number | null) => chains.get(chain ?? 0) ?? '';
  const further = [...(await furtherRows(database, rows)), ...(await furtherRowsBefore(database, rows))];
  const looks = Map.groupBy(
    further.map(({ line, chain }) => readRow(line, nameOf(chain))).filter((row) => row !== null),
    ({ look }) => look,
  );
  const items = rows.flatMap(({ chain, line, at, place }) => {
    const row = readRow(line, nameOf(chain));
    if (row?.kind !== 'BEGUN') return [];
    return [{ ...toEntry(row, looks.get(row.look) ?? [], sealing), place: { at, id: place } }];
  });
  return { items, hasNext };
}

/** @param iin null: any person; else the look is found only if it was about this person, or found them */
export async function findLook(
  records: Records,
  look: string,
  iin: string | null,
): Promise<LookEntry | null> {
  const { items } = await listLooks(records, { first: 1, after: null }, { ...anyLook, look, iin });
  return items[0] ?? null;
}

export const anyLook: LookFilter = {
  ...{ look: null, iin: null, account: null, organisation: null, correlationId: null },
  ...{ from: null, until: null, isBeyondVolume: null },
};

async function chainNames(
  database: Database,
  rows: readonly FirstRow[],
): Promise<ReadonlyMap<number, string>> {
  const ids = [...new Set(rows.flatMap(({ chain }) => chain ?? []))];
  if (ids.length === 0) return new Map();
  const chains = await database.selectFrom('access_chains').selectAll().where('id', 'in', ids).execute();
  return new Map(chains.map(({ id, name }) => [id, name]));
}

/** A look ends within minutes; its rows lie in few partitions. */
const endsWithinMs = 86_400_000;
/** Looks further apart are read apart: each partition that a statement reads takes locks of the database. */
const apartMs = 31 * 86_400_000;

/** Rows of these looks after the first, in the order in which they were written. */
async function furtherRows(database: Database, rows: readonly FirstRow[]) {
  const found = [];
  for (const some of Map.groupBy(rows, ({ at }) => Math.floor(at / apartMs)).values()) {
    const chains = [...Map.groupBy(some, ({ chain }) => chain)];
    const instants = some.map(({ at }) => at);
    const further = await database
      .selectFrom('access_log')
      .select(['chain', 'line'])
      .where('at', '>=', Math.min(...instants))
      .where('at', '<', Math.max(...instants) + endsWithinMs)
      .where((is) =>
        is.or(
          chains.map(([chain, those]) => {
            const begun = those.map(({ sequence }) => sequence);
            return is.and([is('chain', '=', chain ?? 0), is('begun', 'in', begun)]);
          }),
        ),
      )
      .orderBy('sequence')
      .execute();
    found.push(...further);
  }
  return found;
}

async function furtherRowsBefore(database: Database, rows: readonly FirstRow[]) {
  const looks = rows.flatMap(({ look }) => look ?? []);
  if (looks.length === 0) return [];
  const found = await database
    .selectFrom('access_log_before')
    .select('line')
    .where('look', 'in', looks)
    .where('kind', '!=', 'BEGUN')
    .orderBy('sequence')
    .execute();
  return found.map(({ line }) => ({ chain: null, line }));
}

function toEntry(begun: BegunRow, rows: readonly LookRow[], sealing: Sealing) {
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
