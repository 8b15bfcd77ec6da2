/** Ids in rows: a UUID in small letters takes 23 characters, and every other id stays as it is. */

/** An id for a row: `~` before a UUID's bytes, `{` where it stood in braces, `=` before an id that begins like one of these. */
export function shortId(id: string | null): string | undefined {
  if (id === null) return undefined;
  const inBraces = id.length === uuidLength + 2 && id.startsWith('{') && id.endsWith('}');
  const packed = pack(inBraces ? id.slice(1, -1) : id);
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
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Bytes of a UUID as base64url; undefined for another text. */
function pack(text: string): string | undefined {
  if (!uuid.test(text)) return undefined;
  return Buffer.from(text.replaceAll('-', ''), 'hex').toString('base64url');
}
