import { skipSpaces, widthAt } from './characters.ts';
import { nameEnd } from './names.ts';
import { resolved } from './references.ts';

export interface Attribute {
  /** With prefix, as it is written. */
  readonly name: string;
  /** With its references resolved, and each line end and tab as a blank. */
  readonly value: string;
}

const [quote, apostrophe, slash, less, equals, greater] = [0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e] as const;

/**
 * Reads a tag behind its name.
 * @param into gets the attributes
 * @returns the place of the tag's `>` or `/>`; -1 for a malformed or cut tag, and for an attribute that stands there twice
 */
export function readAttributes(text: string, at: number, into: Attribute[]): number {
  let end = at;
  for (;;) {
    const start = skipSpaces(text, end);
    const code = text.charCodeAt(start);
    if (code === greater || (code === slash && text.charCodeAt(start + 1) === greater))
      return isTwice(into) ? -1 : start;
    if (start === end) return -1;
    end = readAttribute(text, start, into);
    if (end < 0) return -1;
  }
}

const isTwice = (attributes: readonly Attribute[]): boolean =>
  attributes.length > 1 && new Set(attributes.map(({ name }) => name)).size < attributes.length;

/** @returns the place behind the closing quote; -1 for a malformed attribute */
function readAttribute(text: string, at: number, into: Attribute[]): number {
  const nameStop = nameEnd(text, at);
  const sign = skipSpaces(text, nameStop);
  if (nameStop === at || text.charCodeAt(sign) !== equals) return -1;
  const open = skipSpaces(text, sign + 1);
  const mark = text.charCodeAt(open);
  if (mark !== quote && mark !== apostrophe) return -1;
  const start = open + 1;
  const end = valueEnd(text, start, mark);
  const value = end < 0 ? undefined : readValue(text.slice(start, end));
  if (value === undefined) return -1;
  into.push({ name: text.slice(at, nameStop), value });
  return end + 1;
}

/** @returns the place of the closing quote; -1 where there is none, or the value has a `<` or a forbidden character */
function valueEnd(text: string, start: number, mark: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) return at;
    if (code === less) return -1;
    if (code >= 0x20 && code < 0xd800) continue;
    const width = widthAt(text, at);
    if (width === 0) return -1;
    at += width - 1;
  }
  return -1;
}

const readValue = (raw: string): string | undefined =>
  /[&\t\n]/.test(raw) ? resolved(raw.replaceAll(/[\t\n]/g, ' ')) : raw;
