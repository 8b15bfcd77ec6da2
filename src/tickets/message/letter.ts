/** A letter before it has a form: parts with a heading, rows and lines, each text in three languages. */
import type { Text } from '../../kernel/text.ts';

/** What a row says: the same in every language (ids, times), a sentence, or steps in the order of events. */
export type Value = string | Text | readonly Text[];

export interface Row {
  readonly label: Text;
  readonly value: Value;
}

export interface Part {
  readonly heading: Text;
  readonly rows: readonly Row[];
}

export interface Letter {
  readonly title: Text;
  /** Said before everything else, where it must not be overlooked; empty otherwise. */
  readonly banner: Text | null;
  readonly parts: readonly Part[];
}

/** A letter is written in these languages, one after the other. */
export const letterLanguages = ['kk', 'ru'] as const satisfies (keyof Text)[];

export type LetterLanguage = (typeof letterLanguages)[number];

/** @returns one text, or the texts of several steps */
export function valueIn(value: Value, language: LetterLanguage): string | string[] {
  if (typeof value === 'string') return value;
  return 'kk' in value ? value[language] : value.map((step) => step[language]);
}
