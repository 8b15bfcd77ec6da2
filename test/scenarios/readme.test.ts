import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { readExampleOperations } from '../../src/http/graphiql.ts';
import { settingsRows } from '../check/settings-table.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

test('The questions of the README have the answers that stand there', async () => {
  const blocks = (kind: string) =>
    [...readme.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
  const [queries, answers] = [blocks('graphql'), blocks('json')];
  expect(queries).toHaveLength(2);
  for (const [at, query] of queries.entries())
    expect((await gateway.ask(query)).data).toEqual(JSON.parse(answers[at] ?? ''));
});

test('The drill of the README breaks the register, and endDrill mends it', async () => {
  const [, mutation = ''] = /`(mutation \{ drill[^`]*)`/.exec(readme) ?? [];
  const question = '{ person(iin: "900101490009") { identity { ... on RegisterAnswer { known } } } }';
  const endsAt = Date.parse((await gateway.ask(mutation)).data.drill.endsAt);
  expect(endsAt - Date.now()).toBeGreaterThan(50_000);
  const broken = await gateway.ask(question);
  expect(broken.data.person.identity.known).toBe(false);
  expect(broken.tirek.drill).toBe(true);
  await gateway.ask('mutation { endDrill(system: PERSON_REGISTER) { system { state } } }');
  const mended = await gateway.ask(question);
  expect(mended.data.person.identity.known).toBe(true);
  expect(mended.tirek.drill).toBe(false);
});

test('The table of settings is the list in the code', () => {
  const rows = [...readme.matchAll(/^\| `([A-Z_0-9]+)` \| (.*?) \| (.*) \|$/gm)].map(
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
