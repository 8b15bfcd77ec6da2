/** Characters of XML 1.0. A document that declares another version 1.x is read as 1.0 too (XML 1.0, 2.8). */

/** Characters that XML cannot contain in any form: control characters, halves of a character, U+FFFE and U+FFFF (XML 1.0, 2.2). */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const less = 0x3c;

/** One sign for each line end (XML 1.0, 2.11). */
export const withLineEnds = (source: string): string =>
  source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source;

/** Place of the next `<`, or the end of the text; -1 where a forbidden character stands before. */
export function textEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === less) return at;
    if (code >= 0x20 && code < 0xd800) continue;
    const width = widthAt(text, at);
    if (width === 0) return -1;
    at += width - 1;
  }
  return text.length;
}

/** Code units of a character: 0 for a forbidden one. */
export function widthAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (!isCharacter(code)) return 0;
  return code > 0xffff ? 2 : 1;
}

export const isReadable = (text: string): boolean => !forbidden.test(text);

/** True for a number that a reference may name. */
export const isCharacter = (code: number): boolean =>
  code <= 0x10ffff && isReadable(String.fromCodePoint(code));

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09;

/** The first place from `at` on that is no space. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end += 1;
  return end;
}
