/** Ids in rows: a UUID in small letters takes 23 characters, and every other id stays as it is. */

/** An id for a row: `~` before a UUID's bytes, `{` where it stood in braces, `=` before an id that begins like one of these. */
export function shortId(id: string | null): string | undefined {
  if (id === null) return undefined;
  const inBraces = id.length === uuidLength + 2 && id.startsWith('{') && id.endsWith('}');
  const packed = inBraces ? pack(id, 1) : id.length === uuidLength ? pack(id, 0) : undefined;
  if (packed !== undefined) return (inBraces ? '{' : '~') + packed;
  return /^[~{=]/.test(id) ? `=${id}` : id;
}

/** The id as it was. */
export function longId(short: string | null | undefined): string | null {
  if (short == null) return null;
  const rest = short.slice(1);
  if (short.startsWith('=')) return rest;
  if (!/^[~{]/.test(short)) return short;
  const hex = Buffer.from(rest, 'base64url').toString('hex');
  const digits = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return short.startsWith('~') ? digits : `{${digits}}`;
}

const uuidLength = 36;
const hyphens: ReadonlySet<number> = new Set([8, 13, 18, 23]);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitOf = Array.from({ length: 128 }, (_, code) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(code)),
);

/** Bytes of a UUID as base64url; undefined for another text. Nine of them in a dossier: a third of the time of buffers. */
function pack(text: string, from: number): string | undefined {
  let packed = '';
  let bits = 0;
  let count = 0;
  for (let i = 0; i < uuidLength; i += 1) {
    const code = text.charCodeAt(from + i);
    if (hyphens.has(i)) {
      if (code !== 0x2d) return undefined;
      continue;
    }
    const digit = digitOf[code] ?? -1;
    if (digit < 0) return undefined;
    bits = (bits << 4) | digit;
    count += 4;
    if (count < 6) continue;
    count -= 6;
    packed += alphabet[bits >> count];
    bits &= (1 << count) - 1;
  }
  return packed + alphabet[bits << (6 - count)];
}
