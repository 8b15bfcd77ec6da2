/** The language of an answer's sentences: the argument, else the header Accept-Language, else Kazakh. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const names = { KK: 'Деректер табылды', RU: 'Данные найдены', EN: 'A record was found' } as const;
const question = (argument: string) => `{ person(iin: "900101490009") { identity { message${argument} } } }`;
const asks = (accept: string, argument = '', more: Record<string, string> = {}) =>
  gateway.ask(question(argument), {}, { 'accept-language': accept, ...more });

test.for<[header: string, language: keyof typeof names]>([
  ['', 'KK'],
  ['*', 'KK'],
  ['kk', 'KK'],
  ['ru', 'RU'],
  ['en', 'EN'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'RU'],
  ['kk-KZ,kk;q=0.9,ru;q=0.8,en-US;q=0.7', 'KK'],
  ['en-GB', 'EN'],
  ['RU', 'RU'],
  ['kk-Cyrl-KZ, ru', 'KK'],
  ['ru-RU, kk', 'RU'],
  ['de, fr;q=0.9', 'KK'],
  ['de, en;q=0.1', 'EN'],
  ['ru;q=0.1, en;q=0.2', 'EN'],
  ['ru;q=0', 'KK'],
  ['kk;q=0, *;q=0.5', 'RU'],
  ['*;q=0.5, en', 'EN'],
  ['ru;q=1.5, en', 'EN'],
  ['ru;level=1, en;q=0.1', 'EN'],
  [',,;q=, ru', 'RU'],
  ['rus', 'KK'],
  [`${'x,'.repeat(3000)}en`, 'EN'],
])('Accept-Language: %s', async ([header, language]) => {
  const { data, headers } = await asks(header);
  expect(data.person.identity.message).toContain(names[language]);
  expect(headers.get('vary')).toContain('Accept-Language');
});

test('The gateway answers a request without the header in Kazakh', async () => {
  const { request } = await import('node:http');
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(
      `${gateway.address}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        response
          .setEncoding('utf8')
          .reduce((all: string, part: string) => all + part, '')
          .then(resolve, reject);
      },
    );
    sent.on('error', reject).end(JSON.stringify({ query: question('') }));
  });
  expect(text).toContain(names.KK);
});

test('The argument takes precedence over the header, and the answer then does not vary by it', async () => {
  for (const language of ['KK', 'RU', 'EN'] as const) {
    const { data, headers } = await asks('de', `(language: ${language})`);
    expect(data.person.identity.message).toContain(names[language]);
    expect(headers.get('vary') ?? '').not.toContain('Accept-Language');
  }
  const { data } = await asks('en', '(language: PREFERRED)');
  expect(data.person.identity.message).toContain(names.EN);
});

test('The gateway reads a variable with or without a value as the argument', async () => {
  const query = 'query ($l: Language! = PREFERRED) { stateServices { name(language: $l) } }';
  const nameIn = async (header: string, variables: object) =>
    (await gateway.ask(query, variables, { 'accept-language': header })).data.stateServices[0].name;
  const english = await nameIn('de', { l: 'EN' });
  expect(await nameIn('en', {})).toBe(english);
  expect(await nameIn('ru', {})).not.toBe(english);
});

test('A page of another origin learns both headers that its answer varies with', async () => {
  const { headers } = await asks('en', '', { origin: 'http://localhost:5173' });
  expect(headers.get('vary')).toMatch(/Origin/);
  expect(headers.get('vary')).toMatch(/Accept-Language/);
});

test('Every field with a language has the same default', async () => {
  const query = '{ __schema { types { name fields { name args { name defaultValue } } } } }';
  const { data } = await gateway.ask(query);
  interface Field {
    readonly name: string;
    readonly args: readonly { readonly name: string; readonly defaultValue: string | null }[];
  }
  const types: readonly { readonly name: string; readonly fields: readonly Field[] | null }[] =
    data.__schema.types;
  const defaults = types.flatMap(({ fields }) =>
    (fields ?? []).flatMap(({ args }) => args.filter(({ name }) => name === 'language')),
  );
  expect(defaults.length).toBeGreaterThan(30);
  expect(new Set(defaults.map(({ defaultValue }) => defaultValue))).toEqual(new Set(['PREFERRED']));
});
