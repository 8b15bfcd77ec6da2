import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExampleOperations } from '../../../src/http/example-operations.ts';
import { aboutProfiles, chapters, pageWords, roleWords } from '../../../src/http/graphiql-texts.ts';
import { eachLanguage } from '../../../src/kernel/text.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { openRaw, requestText } from '../../support/raw-client.ts';

const tokens = {
  AUTH_ISSUER: 'urn:tirek:mock-issuer',
  AUTH_AUDIENCE: 'tirek',
  AUTH_JWKS_URL: 'http://127.0.0.1:9/jwks',
} as const;

let demo: TestGateway;
let sandbox: TestGateway;
beforeAll(async () => {
  demo = await startGateway();
  sandbox = await startGateway({ PROFILE: 'sandbox', ...tokens });
});
afterAll(async () => {
  await demo.stop();
  await sandbox.stop();
});

test.for(['demo', 'sandbox'] as const)(
  'The page of the %s profile names its profile and its viewer in three languages',
  async (name) => {
    const gateway = { demo, sandbox }[name];
    const page = await (await fetch(`${gateway.address}/graphiql`)).text();
    for (const [key, text] of Object.entries(aboutProfiles[name])) {
      expect(text.startsWith(`${name}: `)).toBe(true);
      expect(page).toContain(`<span lang="${key}">${text}</span>`);
    }
  },
);

test('The texts of the page contain no markup, and differ by language', () => {
  const about = Object.values(aboutProfiles).flatMap((text) => text ?? []);
  const titles = readExampleOperations().map(({ title }) => title);
  const all = [about, chapters, pageWords, roleWords, titles].flatMap((texts) => Object.values(texts));
  expect(all.length).toBeGreaterThan(60);
  for (const text of all) {
    expect(Object.values(text).filter((one) => /[<>&"]/.test(one))).toEqual([]);
    expect(text.kk).not.toBe(text.en);
    expect(text.ru).not.toBe(text.en);
  }
});

interface Content {
  readonly language: string;
  readonly words: { readonly examples: string };
  readonly chapters: { title: string; examples: { name: string; title: string }[] }[];
}
const contentOf = async (answer: Response) => (await answer.json()) as Content;

test('Every chapter has examples, in order of their files, and no example is missing', async () => {
  const content = await contentOf(await fetch(`${demo.address}/graphiql/page.json`));
  const names = content.chapters.map(({ examples }) => examples.map(({ name }) => name));
  expect(names.filter((some) => some.length === 0)).toEqual([]);
  expect(names).toEqual(names.map((some) => some.toSorted()));
  expect(names.flat().toSorted()).toEqual(readExampleOperations().map(({ name }) => name));
});

test('The page speaks the language that the browser prefers', async () => {
  const said = eachLanguage(async (tag) => {
    const headers = { 'accept-language': `${tag}-KZ, *;q=0.1` };
    const answer = await fetch(`${demo.address}/graphiql/page.json`, { headers });
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    const { language, words, chapters: some } = await contentOf(answer);
    return [language, words.examples, some[0]?.title, some[0]?.examples[0]?.title];
  });
  const [first] = readExampleOperations();
  for (const tag of ['kk', 'ru', 'en'] as const)
    expect(await said[tag]).toEqual([
      ...[tag, pageWords.examples[tag], chapters.PERSON[tag]],
      first?.title[tag],
    ]);
});

const files = ['graphiql.js', 'graphiql.css', 'react-dom.js', 'explorer.js', 'init.js', 'page.css'];

test.for(files)('The file %s comes compressed to a browser that takes it so, and once', async (name) => {
  const url = `${demo.address}/graphiql/${name}`;
  const whole = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const small = await fetch(url, { headers: { 'accept-encoding': 'br, gzip' } });
  expect([whole.status, small.status]).toEqual([200, 200]);
  expect(whole.headers.get('content-encoding')).toBeNull();
  expect(small.headers.get('content-encoding')).toBe('gzip');
  expect(Number(small.headers.get('content-length'))).toBeLessThan(
    0.7 * Number(whole.headers.get('content-length')),
  );
  expect(await small.text()).toBe(await whole.text());
  expect(small.headers.get('vary')).toContain('Accept-Encoding');
  expect(small.headers.get('cache-control')).toBe('no-cache');
  expect(small.headers.get('content-type')).toMatch(/^(text\/javascript|text\/css); charset=utf-8$/);
  // As a browser asks: `fetch` of Node adds a header against caches to such a question.
  const lines = ['connection: close', 'accept-encoding: gzip', `if-none-match: ${small.headers.get('etag')}`];
  const again = await openRaw(demo.address, requestText(`GET /graphiql/${name}`, lines)).ended;
  expect(again.slice(9, 12)).toBe('304');
});

test.for(['gzip;q=0', 'br', 'gzip;q=0.0, br', 'x-gzip'])(
  'No file is compressed for a browser that takes %s',
  async (range) => {
    const headers = { 'accept-encoding': range };
    const answer = await fetch(`${demo.address}/graphiql/react.js`, { headers });
    expect(answer.headers.get('content-encoding')).toBeNull();
  },
);

// Compression beside a secret tells the length of what the secret and the request have in common.
test('No answer about a person or with a token is compressed, nor kept by a cache', async () => {
  const init = {
    method: 'POST',
    headers: { 'accept-encoding': 'gzip, br', 'content-type': 'application/json' },
  };
  const query = '{ cast { iin name } }';
  const answers = await Promise.all([
    fetch(`${demo.address}/graphql`, { ...init, body: JSON.stringify({ query }) }),
    fetch(`${demo.address}/graphiql/tokens/citizen`, {
      method: 'POST',
      headers: { 'accept-encoding': 'gzip' },
    }),
    fetch(`${demo.address}/graphiql/page.json`),
  ]);
  for (const { status, headers } of answers) {
    expect(status).toBe(200);
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test.for(['graphiql', '@graphiql/plugin-explorer', 'react', 'react-dom'])(
  'The start says that the package %s of the page is not installed',
  (name) => {
    const program = `
      import { registerHooks } from 'node:module';
      registerHooks({ resolve: (wanted, context, next) => {
        if (wanted.split('/package.json')[0] === '${name}') throw new Error('not installed');
        return next(wanted, context);
      } });
      const { addGraphiqlFiles, MissingPackage } = await import('./src/http/graphiql-files.ts');
      try {
        addGraphiqlFiles({});
      } catch (error) {
        process.stdout.write(String(error instanceof MissingPackage) + ' ' + error.message);
      }`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program]).toString();
    expect(said).toMatch(new RegExp(`^true Tirek could not start: expected the package ${name}, .*npm ci`));
  },
);
