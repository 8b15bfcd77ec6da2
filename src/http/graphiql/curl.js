// A request as a command of a POSIX shell. Everything that a person typed stands in single quotes.
import { readObject } from './headers.js';

/** Stands for the token: the shell stops with these words where the variable is not set. */
const placeholder = '"Authorization: Bearer $' + '{TOKEN:?expected a token in TOKEN}"';
const isToken = (name) => name.toLowerCase() === 'authorization';

/** Names of RFC 9110, and values of one line. curl would read a file for a name that begins with @. */
const nameForm = /^[!#$%&'*+.^_`|~\w-]+$/;
const valueForm = /^[^\p{Cc}\u2028\u2029]*$/u;

/** Characters of a JSON text that a terminal could take for a command, or that change the direction of a line. */
const hidden = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * @param {{ url: string, query: string, operationName: string | null, variables: string, headers: string, takesToken: boolean }} request
 *   variables and headers as they stand in the editors
 * @returns {{ command: string } | { wrong: 'variables' | 'headers' }}
 */
export function toCurl({ url, query, operationName, variables, headers, takesToken }) {
  const values = readObject(variables);
  if (values === null) return { wrong: 'variables' };
  const named = Object.entries(readObject(headers) ?? { '': '' });
  if (
    !named.every(([name, value]) => nameForm.test(name) && typeof value === 'string' && valueForm.test(value))
  )
    return { wrong: 'headers' };
  const lines = named
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name, value]) => `--header ${isToken(name) && !takesToken ? placeholder : headerOf(name, value)}`);
  const body = JSON.stringify({ query, ...(operationName && { operationName }), variables: values });
  return {
    command: [
      `curl ${quoted(url)}`,
      `--header 'Content-Type: application/json'`,
      ...lines,
      `--data-raw ${quoted(body.replace(hidden, escaped))}`,
    ].join(' \\\n  '),
  };
}

/** curl takes a name with a colon and nothing behind it for a header to leave out; with a semicolon it is sent empty. */
const headerOf = (name, value) => quoted(value.trim() === '' ? `${name};` : `${name}: ${value}`);
