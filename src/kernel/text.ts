import { containsIin } from './iin.ts';

/** A sentence or a name in the three languages of a reader: a missing one is a build error. */
export type Text = { readonly kk: string; readonly ru: string; readonly en: string };
export type Language = 'KK' | 'RU' | 'EN';
const keyOf = { KK: 'kk', RU: 'ru', EN: 'en' } as const;
export const inLanguage = (text: Text, language: Language): string => text[keyOf[language]];

/** Builds a text from a function of the language. */
export function eachLanguage(write: (key: keyof Text) => string): Text {
  return { kk: write('kk'), ru: write('ru'), en: write('en') };
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

/** Escapes a text for HTML or SVG. Characters that XML cannot contain become U+FFFD, so that the letter can leave. */
export const escapeMarkup = (text: string): string =>
  text
    .replace(everyUnwritable, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);

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
