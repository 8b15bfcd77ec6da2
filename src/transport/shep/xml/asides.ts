/** Parts of a document beside its elements: the declaration, comments, processing instructions. */
import { isReadable, skipSpaces } from './characters.ts';
import { nameEnd } from './names.ts';

const declaration =
  /<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])1\.[0-9]+\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(["'])(?:yes|no)\3)?[ \t\n]*\?>/y;

/** Place behind a byte order mark and the declaration: 0 where there is neither. */
export function prologEnd(text: string): number {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  declaration.lastIndex = start;
  return declaration.test(text) ? declaration.lastIndex : start;
}

/** Place behind the comment or processing instruction at `at`; -1 for a malformed or cut one, and a second declaration. */
export function asideEnd(text: string, at: number): number {
  const end = text.startsWith('<!--', at) ? commentEnd(text, at + 4) : instructionEnd(text, at + 2);
  return end < 0 || !isReadable(text.slice(at, end)) ? -1 : end;
}

/** A comment contains no `--` (XML 1.0, 2.5). */
function commentEnd(text: string, start: number): number {
  const dashes = text.indexOf('--', start);
  return dashes >= 0 && text[dashes + 2] === '>' ? dashes + 3 : -1;
}

function instructionEnd(text: string, start: number): number {
  const target = nameEnd(text, start);
  if (text[start - 1] !== '?' || target === start) return -1;
  if (text.slice(start, target).toLowerCase() === 'xml') return -1;
  const end = text.indexOf('?>', target);
  return end >= 0 && (end === target || skipSpaces(text, target) > target) ? end + 2 : -1;
}
