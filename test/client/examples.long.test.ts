/** The programs of examples/, run as a reader runs them, against a gateway. */
import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = new URL('../../examples/', import.meta.url);
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const output = async (program: string, ...args: string[]) => {
  const env = { ...process.env, TIREK_URL: `${gateway.address}/graphql` };
  return (await run(program, args, { cwd: root, env })).stdout;
};
const node = (file: string, ...args: string[]) => output(process.execPath, file, ...args);
/** A member of the cast whom the person register does not know. */
const unknown = '051231690002';

test('The shell script asks by curl: a record, and then an outage with its ticket', async () => {
  const answers = (await output('sh', 'examples/ask.sh')).trim().split('\n');
  const [found, broken] = answers.map((line) => JSON.parse(line).data.person.identity);
  expect(found).toMatchObject({ known: true, surname: 'Айтбаева' });
  expect(broken).toMatchObject({ known: false, supportTicket: { recipient: { mailbox: 'oop@enbek.kz' } } });
  expect(broken.message).toMatch(/DRILL/);
});

test('The shell script shows a refusal, and fails', async () => {
  const refused = output('sh', 'examples/ask.sh', '900101490008');
  await expect(refused).rejects.toMatchObject({ stdout: expect.stringContaining('"errors"') });
});

test('The program with urql shows the answers of two registers', async () => {
  const found = await node('examples/urql.mjs');
  expect(found).toMatch(/^identity: .*"surname":"Айтбаева"/m);
  expect(found).toMatch(/^pensionAccounts: .*"accruals":"3870000\.00"/m);
  expect(await node('examples/urql.mjs', unknown)).toMatch(/^identity: .*"known":true.*no such record/m);
});

test('The program with Relay reads its fragment after the compiler has run', async () => {
  const compiler: string = createRequire(import.meta.url)('relay-compiler');
  await run(compiler, [], { cwd: fileURLToPath(new URL('relay', examples)) });
  expect(JSON.parse(await node('examples/relay/ask.mjs'))).toMatchObject({
    surname: 'Айтбаева',
    known: true,
  });
  expect(JSON.parse(await node('examples/relay/ask.mjs', unknown))).toMatchObject({ known: true });
});

test('The composition gives a supergraph with the fields of both services', async () => {
  const supergraph = buildSchema(await node('examples/supergraph.mjs'), { assumeValidSDL: true });
  expect(Object.keys(supergraph.getQueryType()?.getFields() ?? {})).toEqual(
    expect.arrayContaining(['person', 'holidays']),
  );
});

test.runIf(spawnSync('java', ['-version']).status === 0)(
  'The program in Java shows an answer, and fails at a refusal',
  async () => {
    const { data } = JSON.parse(await output('java', 'examples/Ask.java'));
    expect(data.person.identity).toMatchObject({ known: true, surname: 'Айтбаева', birthDate: '1990-01-01' });
    await expect(output('java', 'examples/Ask.java', '9"\\')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"errors"'),
    });
  },
);

test('Each example is short, and the page names it', () => {
  const page = readFileSync(new URL('README.md', examples), 'utf8');
  const files = readdirSync(examples).filter((name) => /\.(sh|mjs|java)$/i.test(name));
  expect(files.length).toBeGreaterThanOrEqual(4);
  for (const name of [...files, 'relay/ask.mjs', 'relay/documents.js']) {
    expect(
      readFileSync(new URL(name, examples), 'utf8').trimEnd().split('\n').length,
      name,
    ).toBeLessThanOrEqual(60);
    expect(page, name).toContain(`](${name.replace('documents.js', 'ask.mjs')})`);
  }
});
