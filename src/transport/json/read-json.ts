import { isSpoilt, spoilt, spoiltMark } from '../spoilt.ts';

/** Value of a text; without one, `isWhole` tells that the text was one whole object. */
type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly isWhole: boolean };

/** Reads JSON strictly, and after a failure once more with `spoilt` at its spoilt places (transport/spoilt.ts). */
export function readJson(text: string): ReadJson {
  const strict = parse(text);
  const read = strict.ok ? strict : parse(mend(text));
  return read.ok ? read : { ok: false, isWhole: isWholeObject(text) };
}

/** Escape of a character that our texts cannot contain. Most answers have none, and are read faster. */
const suspicious = new RegExp(`${spoiltMark}|\\\\(?:[bf]|u(?:00[01]|d[89a-f]|fff[ef]))`, 'i');

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    const value: unknown = suspicious.test(text) ? JSON.parse(text, revive) : JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}

const revive = (_key: string, value: unknown): unknown =>
  typeof value === 'string' && isSpoilt(value) ? spoilt : value;

/** A string up to its closing quote; a quote without a following sign of JSON belongs to the text. */
const string = /(?<=[[{,:]\s*)"((?:[^"\\]|\\[\s\S]|"(?!\s*[,:}\]]))*)"/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const spoiltPlace = /\\(?:["\\/bfnrt]|u[0-9a-f]{4})|[\\"\u0000-\u001f]/gi;

function mend(text: string): string {
  const mark = (found: string) => (found.length > 1 ? found : spoiltMark);
  return text.replace(string, (_whole, inner: string) => `"${inner.replace(spoiltPlace, mark)}"`);
}

/** True where brackets outside of strings match, and the last one ends the text. */
function isWholeObject(text: string): boolean {
  const bare = text.trim().replaceAll(/"(?:[^"\\]|\\[\s\S])*"/g, '');
  if (!bare.startsWith('{')) return false;
  let depth = 0;
  for (const [i, character] of [...bare].entries()) {
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
    if (depth === 0) return i === [...bare].length - 1;
  }
  return false;
}
