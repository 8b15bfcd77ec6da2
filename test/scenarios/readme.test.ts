import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { readExampleOperations } from '../../src/http/example-operations.ts';
import { settingsRows } from '../check/settings-table.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { readEml } from '../support/read-eml.ts';
import { eventually } from '../support/until.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');
const blocksOf = (page: string, kind: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

/** The same text in each run: ids, moments and durations give way to their kinds. */
function masked(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value))
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+05:00/g, '<instant>')
    .replaceAll(/INC-\d{8}-\d{6}-[0-9a-f]{4}/g, '<incident>')
    .replaceAll(/\d\d\.\d\d\.\d{4}|\d{4}-\d\d-\d\d/g, '<day>')
    .replaceAll(/\d\d:\d\d(:\d\d)?/g, '<time>')
    .replaceAll(/\d+ мс/g, '<ms>')
    .trim();
}

function lettersIn(dataFolder: string) {
  const folder = join(dataFolder, 'mail');
  return readdirSync(folder).map((name) => readEml(readFileSync(join(folder, name), 'latin1')));
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

test('An outage answers the question of the README as it stands there, and its letter leaves', async () => {
  const [, drill = ''] = /`(mutation \{ drill[^`]*)`/.exec(readme) ?? [];
  const [query = ''] = blocksOf(readme, 'graphql');
  const endsAt = Date.parse((await gateway.ask(drill)).data.drill.endsAt);
  expect(endsAt - Date.now()).toBeGreaterThan(50_000);
  const broken = await gateway.ask(query);
  expect(broken.tirek).toMatchObject({ drill: true, complete: false });
  const [answer = ''] = blocksOf(readme, 'json');
  expect(masked(broken.data)).toEqual(masked(JSON.parse(answer)));
  const [facts = ''] = blocksOf(readme, 'text');
  await eventually(() => {
    const texts = lettersIn(gateway.dataFolder).map(({ text }) => masked(text.replaceAll('\r\n', '\n')));
    expect(texts).toEqual([expect.stringContaining(masked(facts))]);
  });
  await gateway.ask('mutation { endDrill(system: PERSON_REGISTER) { system { state } } }');
  const mended = await gateway.ask(query);
  expect(mended.data.person.identity.known).toBe(true);
  expect(mended.tirek.drill).toBe(false);
});

test('The dossier on the page of applications has the answer that stands there', async () => {
  const page = read('src/applications/README.md');
  const [queries, answers] = [blocksOf(page, 'graphql'), blocksOf(page, 'json')];
  expect(queries).toHaveLength(1);
  expect((await gateway.ask(queries[0] ?? '')).data).toEqual(JSON.parse(answers[0] ?? ''));
});

test('The README names every command of the project, and no other', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const named = [...readme.matchAll(/`npm (?:run )?([a-z:-]+)[^`]*`/g)].map(([, name = '']) => name);
  expect([...new Set(named)].sort()).toEqual(scripts.filter((name) => name !== 'test:hostile').sort());
});

/** Parts of a page that no translation changes: blocks of code but for the drawing, code in a line, targets of links. */
function fixedParts(page: string) {
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, kind = '', text = '']) => ({
    kind,
    text,
  }));
  const prose = page.replaceAll(/^```\w+\n[\s\S]*?^```/gm, '');
  return {
    blocks: blocks.map(({ kind, text }) => (kind === 'mermaid' ? kind : text)),
    code: [...prose.matchAll(/`[^`\n]+`/g)].map(([text]) => text).sort(),
    links: [...prose.matchAll(/\]\(([^)]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^README\.(\w+\.)?md$/.test(target))
      .sort(),
    headings: prose.match(/^#+ /gm)?.length,
    rows: prose.match(/^\|/gm)?.length,
  };
}

test.for(['README.ru.md', 'README.kk.md'])(
  'The translated page %s has the commands, links, headings and rows of the English one',
  (path) => {
    expect(fixedParts(readme).links.length).toBeGreaterThan(60);
    expect(fixedParts(read(path))).toEqual(fixedParts(readme));
    for (const other of ['README.md', 'README.ru.md', 'README.kk.md'].filter((one) => one !== path))
      expect(read(path)).toContain(`](${other})`);
    expect(readme).toContain(`](${path})`);
  },
);

test('The README is read in a minute', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(166);
});

test('The table of settings is the list in the code', () => {
  const rows = [...read('src/config/README.md').matchAll(/^\| `([A-Z_0-9]+)` \| (.*?) \| (.*) \|$/gm)].map(
    ([, name, fallback, about]) => ({ name, fallback, about }),
  );
  expect(rows).toEqual(settingsRows());
});

test('The defaults are valid settings, and the gateway names a wrong setting without its value', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 4000,
    HOST: '127.0.0.1',
    PROFILE: 'demo',
    PERSON_REGISTER_TIMEOUT_MS: 3000,
    ANSWER_TIMEOUT_MS: 8000,
  });
  const wrong = {
    PORT: '70000',
    SHEP_URL: 'ftp://secret',
    RETRY_MAX: '-1',
    HOST: '::',
    IIN_ALLOW_CENTURY_0: 'maybe',
  };
  expect(() => readConfig(wrong)).toThrow(
    /PORT: expected[\s\S]*SHEP_URL: expected an address that begins with http[\s\S]*RETRY_MAX[\s\S]*IIN_ALLOW_CENTURY_0: expected true or false/,
  );
  expect(() => readConfig(wrong)).not.toThrow(/70000|secret|maybe/);
  expect(() => readConfig({ ANSWER_TIMEOUT_MS: '3000' })).toThrow(
    'ANSWER_TIMEOUT_MS: expected more than PERSON_REGISTER_TIMEOUT_MS',
  );
  expect(() => readConfig({ BREAKER_OPEN_MS: '200000' })).toThrow('BREAKER_MAX_OPEN_MS');
  expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow('HOST: expected a loopback address');
  expect(() => readConfig({ SHEP_URL: 'https://bus.example.kz/x' })).toThrow(
    'SHEP_URL: expected a loopback address',
  );
});

test.for([
  'README.md',
  'src/README.md',
  'src/systems/README.md',
  'src/services/README.md',
  'src/incidents/README.md',
  'src/tickets/README.md',
  'test/bench/README.md',
  'schema/README.md',
  'mocks/README.md',
  'test/README.md',
])('Every link and path in %s leads to a target', (path) => {
  const text = read(path);
  const folder = new URL(path, root);
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => new URL(target, folder));
  const paths = [...text.matchAll(/`((?:src|mocks|schema|test)\/[\w./-]+)`/g)].map(
    ([, target = '']) => new URL(target, root),
  );
  expect([...links, ...paths].filter((target) => !existsSync(target)).map(String)).toEqual([]);
});

test.for(readExampleOperations())(
  'The example operation $name runs without an error',
  async ({ query, variables, headers }) => {
    const { data, errors } = await gateway.ask(query, JSON.parse(variables), JSON.parse(headers));
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toBe('{}');
    if (/^mutation Break/m.test(query))
      await gateway.ask('mutation { endDrill(system: PERSON_REGISTER) { system { id } } }');
  },
);
