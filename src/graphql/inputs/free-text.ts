import { safeId } from '../../kernel/ids.ts';
import { readFreeText } from '../../kernel/text.ts';
import { refusal } from '../scalars/scalars.ts';

/** Checks a text that a person wrote. @param where the input field, for the refusal @throws GraphQLError BAD_USER_INPUT */
export function toFreeText(text: string, where: string, longest = 500): string {
  const read = readFreeText(text, longest);
  if (read !== undefined) return read;
  throw refusal(
    `${where}: one line of 1 to ${longest} characters, without control or direction characters and without an IIN`,
  );
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toIdempotencyKey(key: string): string {
  if (key.length >= 8 && safeId(key)) return key;
  throw refusal('idempotencyKey: 8 to 64 letters, digits and . _ : -, and no IIN');
}

/** @throws GraphQLError BAD_USER_INPUT with the position of a wrong item */
export function toScreenshots(names: readonly string[]): readonly string[] {
  if (names.length > mostScreenshots) throw refusal(`screenshots: at most ${mostScreenshots}`);
  return names.map((name, position) => toFreeText(name, `screenshots.${position}`, 200));
}

/** Most screenshots that a caller may add to a ticket at once. */
const mostScreenshots = 100;
