/** Place before a page of a list: the item of this time and number. Lists begin with the newest. */
export type Cursor = { readonly at: number; readonly id: string };

export interface PageRequest {
  /** Items at most. */
  readonly first: number;
  readonly after: Cursor | null;
}

export type Page<Item> = { readonly items: readonly Item[]; readonly hasNext: boolean };

/** A page of a list that is short enough to be counted. */
export interface CountedPage<Item> extends Page<Item> {
  /** Items of the whole list, as it is now. */
  readonly total: number;
}
