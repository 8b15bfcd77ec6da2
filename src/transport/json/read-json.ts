/** JSON of which single texts are spoilt: read with `spoilt` in place of each of them (transport/spoilt.ts). */
import { isSpoilt, spoilt, spoiltMark } from '../spoilt.ts';

/** Reading of a text: a value, or whether the text was at least one whole object. */
type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly isWhole: boolean };

/** Reads JSON strictly, and where that fails once more with its spoilt places marked. */
export function readJson(text: string): ReadJson {
  const strict = parse(text);
  const read = strict.ok ? strict : parse(mend(text));
  return read.ok ? read : { ok: false, isWhole: isWholeObject(text) };
}

/** An escape that may stand for a character that no text of ours can have. Most answers have none, and are read faster. */
const suspicious = new RegExp(`${spoiltMark}|\\\\(?:[bf]|u(?:00[01]|d[89a-f]|fff[ef]))`, 'i');

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    const value: unknown = suspicious.test(text) ? JSON.parse(text, revive) : JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}

function revive(_key: string, value: unknown): unknown {
  return typeof value === 'string' && isSpoilt(value) ? spoilt : value;
}

/** A string from its opening to its closing quote; a quote that nothing of JSON follows stands inside of it. */
const string = /(?<=[[{,:]\s*)"((?:[^"\\]|\\[\s\S]|"(?!\s*[,:}\]]))*)"/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const spoiltPlace = /\\(?:["\\/bfnrt]|u[0-9a-f]{4})|[\\"\u0000-\u001f]/gi;

function mend(text: string): string {
  const mark = (found: string) => (found.length > 1 ? found : spoiltMark);
  return text.replace(string, (_whole, inner: string) => `"${inner.replace(spoiltPlace, mark)}"`);
}

/** True where brackets outside of strings close as they open, and the last one ends the text. */
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
