import type { CountedPage, Cursor, Page, PageRequest } from '../../storage/page.ts';
import { refusal } from '../scalars/scalars.ts';

const largestPage = 100;

/** @throws GraphQLError BAD_USER_INPUT */
export function toPageRequest({ first, after }: { first: number; after?: string | null }): PageRequest {
  if (first < 1 || first > largestPage) throw refusal(`first: 1 to ${largestPage}`);
  return { first, after: after ? toCursor(after) : null };
}

function toCursor(text: string): Cursor {
  const [, at, id] = /^(\d{1,16}) ([\w.-]{1,100})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined) throw refusal('after: the endCursor or cursor of a page before');
  return { at: Number(at), id };
}

/** A page in the shape of a connection. */
export function toConnection<Item>(
  { after }: PageRequest,
  { items, hasNext }: Page<Item>,
  cursorOf: (item: Item) => Cursor,
) {
  const edges = items.map((node) => {
    const { at, id } = cursorOf(node);
    return { node, cursor: Buffer.from(`${at} ${id}`).toString('base64url') };
  });
  const [startCursor, endCursor] = [edges.at(0)?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  const pageInfo = { hasNextPage: hasNext, hasPreviousPage: after !== null, startCursor, endCursor };
  return { edges, nodes: [...items], pageInfo };
}

/** The same, and how long the list is. */
export function toCountedConnection<Item>(
  request: PageRequest,
  page: CountedPage<Item>,
  cursorOf: (item: Item) => Cursor,
) {
  return { ...toConnection(request, page, cursorOf), totalCount: page.total };
}
