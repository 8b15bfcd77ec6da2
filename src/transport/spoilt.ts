import { isWritable } from '../kernel/text.ts';

/**
 * Mark of a spoilt place: a character that its format forbids (a control character, half of a letter, a bare `&`) spoils one
 * record only, so the rest is read and that record breaks its contract. Unicode reserves the mark for programs, so no name
 * contains it.
 */
export const spoiltMark = '\uFDD0';
/** Stands for a spoilt text: no contract takes it for a text, nor for an absent one. */
export const spoilt = Symbol('a text with a forbidden character');

export const countMarks = (text: string) =>
  text.includes(spoiltMark) ? text.split(spoiltMark).length - 1 : 0;

/** True for a text that cannot be shown, stored or passed on. */
export const isSpoilt = (text: string): boolean => text.includes(spoiltMark) || !isWritable(text);
const utf8 = new TextDecoder('utf-8', { fatal: true });
const tolerant = new TextDecoder('utf-8');
/** With more bad bytes the whole answer is in another encoding. */
const mostSpoiltBytes = 64;

/** Decodes UTF-8 with a mark for each bad byte; undefined for too many bad bytes. */
export function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    const text = tolerant.decode(bytes).replaceAll('\uFFFD', spoiltMark);
    return countMarks(text) <= mostSpoiltBytes ? text : undefined;
  }
}
