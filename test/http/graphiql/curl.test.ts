/** The command "copy as curl": a shell gives curl exactly what a person typed, whatever that was. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { toCurl } from '../../../src/http/graphiql/curl.js';

const url = 'http://127.0.0.1:4000/graphql';
const query = '{ viewer { kind } }';
const plain = { url, query, operationName: null, variables: '', headers: '', takesToken: false };
const written = (more: object) => toCurl({ ...plain, ...more }) as { command: string };

/** Arguments that curl would get, in order: the shell runs the command with a curl that tells them. */
function argumentsOf(command: string, shell: string, env: Record<string, string> = {}): string[] {
  const tell = `curl() { for one in "$@"; do printf '%s\\0' "$one"; done; }`;
  const told = execFileSync(shell, ['-c', `${tell}\n${command}`], {
    env: { PATH: '/nowhere', ...env },
    stdio: 'pipe',
  });
  return told.toString().split('\0').slice(0, -1);
}

const hostile = [
  ['a single quote', `it's`],
  ['only single quotes', `''''`],
  ['the end of our quotes, and a command', `'; touch /tmp/stolen; echo '`],
  ['a command in backticks', '`id`'],
  ['a command in brackets', '$(id)'],
  ['a variable', '$HOME $' + '{HOME}'],
  ['a backslash at the end', 'one\\'],
  ['a backslash and a quote', `\\'`],
  ['a line break and a command', 'one\nid\r\nid'],
  ['a history expansion', '!! !$ !id'],
  ['a comment, a pipe and a redirection', '# | & ; < > ( ) * ? [a] ~ {a,b}'],
  ['a file for curl', '@/etc/passwd'],
  ['an option for curl', '--output /tmp/stolen'],
  ['a form of curl', 'name=value&other=%00;type=x'],
  ['a percent sign of printf', '%s%n\\0'],
  ['Kazakh letters and others beyond ASCII', 'Ғылым 😀 é'],
  ['half a character', '\ud800'],
  ['a null character', 'one\0two'],
] as const;

test.for(hostile)('The shells hand over %s in the query, a variable and a header', ([, text]) => {
  const variables = JSON.stringify({ text, deep: [{ [text]: text }] });
  const isHeader = !/\p{Cc}|\p{Cs}/u.test(text);
  const headers = JSON.stringify(isHeader ? { 'X-Text': text } : {});
  const { command } = written({ query: `# ${text}\n${query}`, operationName: text, variables, headers });
  for (const shell of ['/bin/sh', '/bin/bash']) {
    const [address, ...others] = argumentsOf(command, shell);
    expect(address).toBe(url);
    const expected = ['--header', 'Content-Type: application/json'];
    expect(others.slice(0, -1)).toEqual([
      ...expected,
      ...(isHeader ? ['--header', `X-Text: ${text}`] : []),
      '--data-raw',
    ]);
    expect(JSON.parse(others.at(-1) ?? '')).toEqual({
      ...{ query: `# ${text}\n${query}`, operationName: text },
      variables: JSON.parse(variables),
    });
  }
});

test('The command has no character that a terminal obeys when it is pasted', () => {
  const text = '\u001b[201~\u009b31m\u202eabc\u200b\u2028\ufeff\u007f';
  const { command } = written({ query: `# ${text}`, variables: JSON.stringify({ text }) });
  expect(command).toMatch(/^[\n -~]+$/);
  const body = argumentsOf(command, '/bin/sh').at(-1) ?? '';
  expect(JSON.parse(body)).toEqual({ query: `# ${text}`, variables: { text } });
});

test.for([
  ['variables that are no JSON', { variables: '{' }, 'variables'],
  ['variables that are a list', { variables: '[1]' }, 'variables'],
  ['headers that are no JSON', { headers: '{a: 1}' }, 'headers'],
  ['a header of two lines', { headers: '{"X-One": "a\\r\\nX-Two: b"}' }, 'headers'],
  ['a header that is no text', { headers: '{"X-One": 1}' }, 'headers'],
  ['a name that curl reads as a file', { headers: '{"@/etc/passwd": "a"}' }, 'headers'],
  ['a name with a colon', { headers: '{"X-One: a\\nX": "b"}' }, 'headers'],
  ['a name that is empty', { headers: '{"": "b"}' }, 'headers'],
] as const)('There is no command for %s, and the page says where the fault is', ([, more, wrong]) => {
  expect(toCurl({ ...plain, ...more })).toEqual({ wrong });
});

test.for(['Authorization', 'authorization', 'AUTHORIZATION'])(
  'The token of the header %s stays where it is, unless the person takes it along',
  (name) => {
    const headers = JSON.stringify({ [name]: 'Bearer own.secret', 'Tirek-Drill': 'BANKS=down' });
    const { command } = written({ headers });
    expect(command).not.toContain('own.secret');
    const given = argumentsOf(command, '/bin/sh', { TOKEN: 'other.token' });
    expect(given).toContain('Authorization: Bearer other.token');
    expect(given).toContain('Tirek-Drill: BANKS=down');
    expect(() => argumentsOf(command, '/bin/sh')).toThrow('expected a token in TOKEN');
    expect(argumentsOf(written({ headers, takesToken: true }).command, '/bin/sh')).toContain(
      `${name}: Bearer own.secret`,
    );
  },
);

test('A header without a value is sent, and the content type is named once', () => {
  const headers = JSON.stringify({ 'X-Empty': '', 'content-type': 'text/plain' });
  expect(argumentsOf(written({ headers }).command, '/bin/bash').slice(1, 5)).toEqual([
    ...['--header', 'Content-Type: application/json'],
    ...['--header', 'X-Empty;'],
  ]);
});
