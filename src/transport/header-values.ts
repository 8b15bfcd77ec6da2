/** Header as Node and undici give it. */
type HeaderValue = string | readonly string[] | undefined;

/** True for a plain body: no coding is named, or `identity` alone. */
export const isUnencoded = (contentEncoding: HeaderValue): boolean =>
  contentEncoding === undefined || listOf(contentEncoding).every((coding) => coding === 'identity');

/** Values that most answers and requests have, with their charsets. */
const usual: ReadonlyMap<string, string | undefined> = new Map([
  ['application/json', undefined],
  ['application/json; charset=utf-8', 'utf-8'],
  ['text/xml; charset=utf-8', 'utf-8'],
]);

/** Charset of a Content-Type in small letters; undefined where none is named. */
export function charsetOf(contentType: HeaderValue): string | undefined {
  const text = typeof contentType === 'string' ? contentType : contentType?.at(-1);
  if (text === undefined || usual.has(text)) return usual.get(text ?? '');
  for (const [, name = '', quoted, single, token] of text.matchAll(parameter)) {
    if (name.toLowerCase() !== 'charset') continue;
    const value = (quoted?.replaceAll(/\\(.)/g, '$1') ?? single ?? token ?? '').trim().toLowerCase();
    return value === '' ? undefined : value;
  }
  return undefined;
}

/** True for a charset whose texts are valid UTF-8. */
export const isUtf8 = (charset: string | undefined) => charset === undefined || utf8Names.has(charset);

/** First value of a repeated header. */
export const firstOf = (value: HeaderValue): string | undefined =>
  (typeof value === 'string' ? value : value?.[0])?.trim();

/** True where a list of media types, as in Accept, names the type. */
export const namesMediaType = (accept: HeaderValue, type: string): boolean =>
  listOf(accept).some((entry) => entry.split(';', 1)[0]?.trim() === type);

/** `; name=value`: quoted as in RFC 9110, in single quotes as some servers write it, or bare. */
const parameter = /;\s*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^';]*)'|([^\s;"]*))/g;
const utf8Names: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

function listOf(value: HeaderValue): string[] {
  const text = typeof value === 'string' ? value : (value ?? []).join(',');
  return text
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
