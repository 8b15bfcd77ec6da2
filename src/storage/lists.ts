/** Lists of kept records, the youngest first. */
import { type SelectQueryBuilder, sql } from 'kysely';
import type { PageRequest } from './page.ts';

/** One page of a query's rows. `at` and `id` are the columns of a row's time and number. */
export async function readPage<Tables, Name extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, Name, Row>,
  order: { readonly at: string; readonly id: string },
  { first, after }: PageRequest,
) {
  const [at, id] = [sql.ref(order.at), sql.ref(order.id)];
  const page = after ? query.where(sql<boolean>`(${at}, ${id}) < (${after.at}, ${after.id})`) : query;
  // One row more tells that others follow.
  const limited = page.limit(first + 1);
  const rows = await limited.orderBy(at, 'desc').orderBy(id, 'desc').execute();
  return { rows: rows.slice(0, first), hasNext: rows.length > first };
}

/** Number of all rows of a query. */
export async function countRows<Tables, Name extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, Name, Row>,
): Promise<number> {
  const count = query.clearSelect().select(({ fn }) => fn.countAll<number>().as('total'));
  const { total } = (await count.executeTakeFirstOrThrow()) as { readonly total: number };
  return total;
}

/** Rows of each application, read, in their order. */
export const ofEach = <Row extends { readonly application_id: string | null }, Value>(
  applicationIds: readonly string[],
  rows: readonly Row[],
  read: (row: Row) => Value,
): Value[][] => applicationIds.map((id) => rows.filter((row) => row.application_id === id).map(read));

/** SQL has no empty list: no value is ''. */
export const nonEmpty = (values: readonly string[]) => (values.length === 0 ? [''] : [...values]);
