/** The rows that begin looks, found page by page: back through the days, so that no statement reads or locks the whole record. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { beginOf } from '../../kernel/working-days.ts';
import type { Database } from '../../storage/database.ts';
import { readPage } from '../../storage/lists.ts';
import type { LookTables } from '../../storage/look-tables.ts';
import type { PageRequest } from '../../storage/page.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { openedDays } from './days.ts';
import { personHash } from './look-rows.ts';
import { shortId } from './short-id.ts';

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

/** The first row of a look. `chain` is the number of its chain; null for a row of an earlier release, which has `look`. */
export type FirstRow = Pick<
  LookTables['access_looks'],
  'chain' | 'sequence' | 'at' | 'line' | 'look' | 'place'
>;
type Place = Pick<LookTables['access_looks'], 'chain' | 'begun' | 'look'>;
type Builder = ExpressionBuilder<LookTables, 'access_looks'>;
type Condition = (is: Builder) => Expression<SqlBool>;

/** From an instant on, up to another: epoch ms. */
interface Window {
  readonly from: number;
  readonly until: number;
}

interface Records {
  readonly database: Database;
  readonly sealing: Sealing;
}

/** Finds looks, the latest first. `place` is the id of a cursor. */
export async function findFirstRows(records: Records, { first, after }: PageRequest, filter: LookFilter) {
  const { database } = records;
  const { now, days } = await openedDays(database);
  const rows: FirstRow[] = [];
  const conditions = conditionsOf(filter);
  if (filter.look !== null) {
    const place = await placeOf(database, filter.look);
    if (place === null) return { rows, hasNext: false };
    conditions.push(isAt([place]));
  }
  const windows = [...windowsBack(now, days[0], filter, after?.at ?? null)].reverse();
  for (let window = windows.pop(); window !== undefined; window = windows.pop()) {
    const narrowed = await narrow(records, window, filter);
    if (narrowed === null) continue;
    if (narrowed === 'many') {
      windows.push(...halvesOf(window));
      continue;
    }
    let query = database
      .selectFrom('access_looks')
      .select(['chain', 'sequence', 'at', 'line', 'look', 'place'])
      .where((is) => is.and([isWithin(window)(is), is('kind', '=', 'BEGUN')]));
    for (const condition of [...conditions, ...narrowed]) query = query.where(condition);
    const page = await readPage(query, { at: 'at', id: 'place' }, { first: first - rows.length, after });
    rows.push(...page.rows);
    if (page.hasNext) return { rows, hasNext: true };
    if (filter.look !== null && rows.length > 0) break;
  }
  return { rows, hasNext: false };
}

const firstMs = 1000;
const widening = 8;
/** Each partition that a statement reads takes locks of the database. */
const widestMs = 31 * 86_400_000;
const latest = Number.MAX_SAFE_INTEGER;

/** Windows back in time, each wider than the one before, until everything was read. @param oldest day, `YYYY-MM-DD` */
function* windowsBack(
  now: number,
  oldest: string | undefined,
  { from, until }: Pick<LookFilter, 'from' | 'until'>,
  after: number | null,
): Generator<Window> {
  const earliest = from ?? 0;
  const end = Math.max(earliest, oldest === undefined ? latest : beginOf(oldest));
  let upper = Math.min(until ?? latest, after === null ? latest : after + 1);
  let lower = Math.min(upper, now);
  for (let width = firstMs; upper > earliest; width = Math.min(width * widening, widestMs)) {
    lower -= width;
    // Before the first day lie the rows of earlier releases and those of no day: few tables.
    if (lower <= end) lower = earliest;
    yield { from: lower, until: upper };
    upper = lower;
  }
}

/** The earlier half and the later one. */
function halvesOf({ from, until }: Window): readonly Window[] {
  const middle = Math.floor((from + until) / 2);
  return [
    { from, until: middle },
    { from: middle, until },
  ];
}

const isWithin =
  ({ from, until }: Window): Condition =>
  (is) =>
    is.and([is('at', '>=', from), is('at', '<', until)]);

function conditionsOf(filter: LookFilter): Condition[] {
  const { account, organisation, isBeyondVolume } = filter;
  const conditions: Condition[] = [];
  if (account !== null) conditions.push((is) => is('viewer_id', '=', account));
  if (organisation !== null) conditions.push((is) => is('organisation', '=', organisation));
  if (isBeyondVolume !== null)
    conditions.push(() => sql`(strpos(line, '"beyondVolume":true') > 0) = ${isBeyondVolume}`);
  return conditions;
}

/** Place of a look by its id: a chain, and the number of its row. Null: no look has this id. */
async function placeOf(database: Database, look: string): Promise<Place | null> {
  const [, name = '', begun = ''] = /^(.+)-(\d{1,15})$/.exec(look) ?? [];
  const chains = database.selectFrom('access_chains').select('id').where('name', '=', name);
  const chain = await chains.executeTakeFirst();
  if (chain !== undefined) return { chain: chain.id, begun: Number(begun), look: null };
  const before = database.selectFrom('access_log_before').select('look').where('look', '=', look);
  return (await before.executeTakeFirst()) === undefined ? null : { chain: null, begun: null, look };
}

/** FOUND rows of earlier releases are later than their looks. */
const foundWithinMs = 3_600_000;
/** Looks of one person or request in one statement. */
const mostPlaces = 1000;

/** Conditions for a person and for a request, found first by their indexes; null where the window has no such look. */
async function narrow({ database, sealing }: Records, window: Window, filter: LookFilter) {
  const { iin, correlationId } = filter;
  const wanted: Condition[] = [];
  if (iin !== null) {
    const hash = personHash(iin, sealing);
    const bytes = Buffer.from(hash, 'base64');
    wanted.push((is) =>
      is.or([
        isThere(is, 'person_hash', is('person_hash', '=', bytes)),
        isThere(is, 'person_before', is('person_before', '=', hash)),
      ]),
    );
  }
  if (correlationId !== null) {
    const forms = [correlationId, shortId(correlationId) ?? correlationId];
    wanted.push((is) => is.and([is('kind', '=', 'BEGUN'), is('request', 'in', forms)]));
  }
  const conditions: Condition[] = [];
  for (const condition of wanted) {
    const places = await database
      .selectFrom('access_looks')
      .select(['chain', 'begun', 'look'])
      .where((is) => is.or([isWithin(window)(is), isFoundAfter(window)(is)]))
      .where(condition)
      .limit(mostPlaces)
      .execute();
    if (places.length === 0) return null;
    if (places.length === mostPlaces && window.until - window.from > 1) return 'many';
    conditions.push(isAt(places));
  }
  return conditions;
}

const isFoundAfter =
  ({ until }: Window): Condition =>
  (is) =>
    is.and([
      isThere(is, 'look', is('kind', '=', 'FOUND')),
      isWithin({ from: until, until: until + foundWithinMs })(is),
    ]);

/** A condition on a column that one of both tables lacks: without `is not null` PostgreSQL would read more of that table. */
const isThere = (
  is: Builder,
  column: 'look' | 'person_before' | 'person_hash',
  condition: Expression<SqlBool>,
) => is.and([is(column, 'is not', null), condition]);

/** True for the first rows of these looks. */
function isAt(places: readonly Place[]): Condition {
  const chains = Map.groupBy(places, ({ chain }) => chain);
  const before = places.flatMap(({ look }) => look ?? []);
  return (is) =>
    is.or([
      ...[...chains].flatMap(([chain, rows]) => {
        const numbers = rows.flatMap(({ begun }) => begun ?? []);
        return chain === null ? [] : [is.and([is('chain', '=', chain), is('sequence', 'in', numbers)])];
      }),
      ...(before.length === 0 ? [] : [isThere(is, 'look', is('look', 'in', before))]),
    ]);
}
