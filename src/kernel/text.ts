import { containsIin } from './iin.ts';

/**
 * Languages of all texts that people read, as BCP 47 tags; the first is taken where a reader prefers none of them. This
 * is the one list of them: a language more makes each text without it a build error.
 */
export const languageTags = ['kk', 'ru', 'en'] as const;

/** Tag of a language, which is its key in a text. */
export type LanguageTag = (typeof languageTags)[number];

/** A language as the schema names it. */
export type Language = Uppercase<LanguageTag>;

/** A sentence or a name in every language. */
export type Text = Readonly<Record<LanguageTag, string>>;

/** Gives texts by their keys back, each as a `Text`: a language that one of them lacks is an error there, and not where it is read. */
export function textsOf<Key extends string>(texts: Readonly<Record<Key, Text>>): Readonly<Record<Key, Text>> {
  return texts;
}

/** Picks one language of a text. */
export function inLanguage(text: Text, language: Language): string {
  return text[tagOf(language)];
}

/** Builds a text, or another record by language, from a function of the language. */
export function eachLanguage<Value>(
  write: (tag: LanguageTag) => Value,
): Readonly<Record<LanguageTag, Value>> {
  const values = {} as Record<LanguageTag, Value>;
  for (const tag of languageTags) values[tag] = write(tag);
  return values;
}

/** Name of a language in the schema. */
export function languageOf(tag: LanguageTag): Language {
  return tag.toUpperCase() as Language;
}

/** Longest name in a table, characters. */
const longestInShort = 64;

/** A name cut after a whole word, where it is too long for a table: the names of state services are. */
export function shortened(name: string): string {
  if (name.length <= longestInShort) return name;
  return `${name.slice(0, name.lastIndexOf(' ', longestInShort)).replace(/\P{L}+$/u, '')}…`;
}

function tagOf(language: Language): LanguageTag {
  return language.toLowerCase() as LanguageTag;
}

/** Characters that XML 1.0 cannot contain in any form; PostgreSQL cannot store U+0000, and JSON no half of a character. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const everyUnwritable = new RegExp(unwritable, 'gu');

export const writableExpected =
  'texts of whole characters, without control characters but tab and line ends, U+FFFE and U+FFFF';

/** True for a text that XML, JSON and PostgreSQL can all contain. */
export const isWritable = (text: string): boolean => !unwritable.test(text);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes a writable text for XML. */
export const escapeWritable = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** Escapes a text for HTML or SVG. Characters that XML cannot contain become U+FFFD, so that the letter can leave. */
export const escapeMarkup = (text: string): string => escapeWritable(text.replace(everyUnwritable, '\uFFFD'));

/** Characters that end a line or change its direction: they could forge a header or disguise an address. */
const unsafeInLine = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
/** True for a writable text without control and direction characters. */
export const isOneLine = (text: string): boolean => isWritable(text) && !unsafeInLine.test(text);

/**
 * Reads a text that a person wrote, without outer blanks. Letters and lists show it, where a line break could forge a header
 * and a changed direction could disguise a name; and it is stored in clear, so it contains no IIN.
 * @param longest characters of Unicode
 * @returns undefined when it is empty, too long, not one line, or contains an IIN
 */
export function readFreeText(text: string, longest: number): string | undefined {
  const trimmed = text.trim();
  const fits = trimmed !== '' && [...trimmed].length <= longest;
  return fits && isOneLine(text) && !containsIin(text) ? trimmed : undefined;
}
