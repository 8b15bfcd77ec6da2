/** Visits of the operator's page as a browser makes them: pages, and forms from them. */
import { expect } from 'vitest';

interface Visited {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type Headed = Readonly<Record<string, string>>;
type At = { readonly address: string };

export async function visit({ address }: At, path = '', headers: Headed = {}): Promise<Visited> {
  const answer = await fetch(`${address}/operator${path}`, {
    headers: { 'accept-language': 'ru', ...headers },
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Head of a form that a browser sends from the page itself. */
const fromPage = { 'sec-fetch-site': 'same-origin' };

export async function submit(
  { address }: At,
  path: string,
  fields: readonly (readonly [string, string])[],
  headers: Headed = fromPage,
): Promise<Visited> {
  const answer = await fetch(`${address}/operator/${path}`, {
    method: 'POST',
    headers: { 'accept-language': 'ru', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
    redirect: 'manual',
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Sends an action with a key of its own. @returns the address to which the page goes on */
export async function act(at: At, action: string, fields: Readonly<Record<string, string>>, key: string) {
  const answer = await submit(at, `do/${action}`, [...Object.entries(fields), ['key', key]]);
  expect([answer.status, answer.text], answer.text).toEqual([303, '']);
  return answer.headers.get('location');
}

/** Fields of a form of a page, as they stand in it. */
export function fieldsOf(page: string, form: string): [string, string][] {
  const [, inner = ''] = new RegExp(`<form id="${form}"[^>]*>([\\s\\S]*?)</form>`).exec(page) ?? [];
  expect(inner, `the page has the form ${form}`).not.toBe('');
  return [...inner.matchAll(/<input[^>]*? name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  );
}
