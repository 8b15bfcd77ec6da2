import { isCharacter } from './characters.ts';

/** A document type declaration could name more; none is allowed. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Puts characters in place of references. @returns undefined for an unknown name, no character, or a bare `&` */
export function resolved(raw: string): string | undefined {
  let text = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at);
    const character = end < 0 ? undefined : characterOf(raw.slice(at + 1, end));
    if (character === undefined) return undefined;
    text += raw.slice(from, at) + character;
    from = end + 1;
  }
  return text + raw.slice(from);
}

function characterOf(reference: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(reference) ?? [];
  if (hex === undefined && decimal === undefined) return named.get(reference);
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}
