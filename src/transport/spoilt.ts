/**
 * One record may hold a character that its format forbids: a control character, half of a letter, a bare `&`. It spoils
 * that record only. So such a place is marked, the rest is read, and the contract of that one record breaks.
 */
import { isWritable } from '../kernel/text.ts';

/** Stands in each spoilt place. Unicode reserves it for programs, so no register has it in a name. */
export const spoiltMark = '\uFDD0';

/** Stands for a spoilt text: no contract takes it for a text, nor for an absent one. */
export const spoilt = Symbol('a text with a forbidden character');

/** Number of marks in a text. */
export function countMarks(text: string): number {
  return text.includes(spoiltMark) ? text.split(spoiltMark).length - 1 : 0;
}

/** True for a text of an answer that cannot be shown, kept or passed on as it is. */
export function isSpoilt(text: string): boolean {
  return text.includes(spoiltMark) || !isWritable(text);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const tolerant = new TextDecoder('utf-8');

/** More of them are no spoilt records: the whole answer is in another encoding. */
const mostSpoiltBytes = 64;

/** Bytes as UTF-8, with a mark for each that is none; undefined where too many are none. */
export function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    const text = tolerant.decode(bytes).replaceAll('\uFFFD', spoiltMark);
    return countMarks(text) <= mostSpoiltBytes ? text : undefined;
  }
}
