import { type LetterLanguage, letterLanguages } from '../texts/letter-texts.ts';

/** Many pictures are in one language only, since mailboxes refuse what is too large. */
const inAllLanguagesUpTo = 5;

/** Languages of the pictures in a letter about so many applications. */
export function pictureLanguages(applications: number): readonly LetterLanguage[] {
  return applications > inAllLanguagesUpTo ? letterLanguages.slice(-1) : letterLanguages;
}

/** File name of a picture. @param application its number in the letter, or a sign that stands for it */
export function pictureName(application: number | string, language: LetterLanguage): string {
  return `sequence-of-actions-${application}-${language}.png`;
}

/** Id of a picture within its message, as it must be unique among all (RFC 2392). */
export function pictureId(messageId: string, picture: string): string {
  return `${picture}.${messageId.slice(1, -1)}`;
}
