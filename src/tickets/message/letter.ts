/** A letter before it has a form: a first screen in all languages at once, and its full text in each language. */
import type { Text } from '../../kernel/text.ts';

/** Value of a row: the same in every language (ids, times), a sentence, or steps in the order of events. */
export type Value = string | Text | readonly Text[];

export interface Part {
  readonly heading: Text;
  readonly rows: readonly { readonly label: Text; readonly value: Value }[];
  /** Number of an application whose actions stand here in full. A letter may be too large for it as HTML. */
  readonly detailOf?: number;
  /** Number of the application whose picture stands here. */
  readonly pictureOf?: number;
}

/** The part of a letter that its reader sees first. Its texts are in all languages already, but for the request. */
export interface FirstScreen {
  readonly headline: string;
  /** The request to the reader. */
  readonly ask: Text;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** Lines of several applications; no line for one. */
  readonly table: { readonly head: readonly string[]; readonly lines: readonly (readonly string[])[] };
}

export interface Letter {
  /** A warning above everything else; null: there is none. */
  readonly banner: Text | null;
  readonly screen: FirstScreen;
  readonly title: Text;
  readonly parts: readonly Part[];
}
