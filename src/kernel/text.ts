/** A sentence or a name in the three languages a person may read. The type makes a missing one a build error. */
export interface Text {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export type Language = 'KK' | 'RU' | 'EN';

const keyOf = { KK: 'kk', RU: 'ru', EN: 'en' } as const;

/** Picks one language of a text. */
export function inLanguage(text: Text, language: Language): string {
  return text[keyOf[language]];
}

/** Builds a text from a function of the language, so that three sentences are written side by side. */
export function eachLanguage(write: (key: keyof Text) => string): Text {
  return { kk: write('kk'), ru: write('ru'), en: write('en') };
}

/** What ends a line, or turns the direction of what follows: it could forge a header or disguise an address. */
const unsafeInLine = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;

/** True for a text without control and direction characters. */
export function isOneLine(text: string): boolean {
  return !unsafeInLine.test(text);
}
