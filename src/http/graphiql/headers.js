// The text of the headers editor, and the token in it.

/** @returns {Record<string, unknown> | null} null where the text is no JSON object; an empty text has no headers */
export function readObject(text) {
  if (text.trim() === '') return {};
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const isToken = (name) => name.toLowerCase() === 'authorization';

/** The value of the header Authorization; null where there is none. */
export function tokenIn(text) {
  const [, value] = Object.entries(readObject(text) ?? {}).find(([name]) => isToken(name)) ?? [];
  return typeof value === 'string' ? value : null;
}

/** The same text with another value of Authorization, or none for null. A text that is no JSON object stays. */
export function withToken(text, value) {
  const headers = readObject(text);
  if (headers === null) return text;
  const others = Object.entries(headers).filter(([name]) => !isToken(name));
  const all = value === null ? others : [...others, ['Authorization', value]];
  return JSON.stringify(Object.fromEntries(all), null, 2);
}
