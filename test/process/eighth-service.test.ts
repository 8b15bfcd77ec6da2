import { copyFileSync, cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../support/databases.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { type Started, start } from './processes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ends: (() => unknown)[] = [];
let gateway: Started;

/** The project as it is, with one more data file. */
beforeAll(async () => {
  const { path, remove } = await makeTemporaryFolder();
  ends.push(remove);
  for (const part of ['src', 'mocks', 'schema'])
    cpSync(join(root, part), join(path, part), { recursive: true });
  copyFileSync(join(root, 'package.json'), join(path, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'));
  const file = 'made-up-allowance.json';
  copyFileSync(join(root, 'test/process', file), join(path, 'src/services/state-services', file));
  const database = await createTestDatabase();
  ends.push(database.drop);
  const settings = { DATABASE_URL: database.url, DATA_DIR: join(path, '.data') };
  gateway = await start(process.execPath, ['src/main.ts', '--stop-with-parent'], settings, path);
  ends.push(async () => {
    gateway.child.kill('SIGTERM');
    await gateway.ended;
  });
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

async function ask(query: string, headers: Record<string, string> = {}) {
  if (gateway.address === undefined) throw new Error(gateway.output());
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its query asked for
  const { data, errors = [] } = (await response.json()) as any;
  expect(errors).toEqual([]);
  return data;
}

const dossier = (iin: string) =>
  `{ dossier(input: { iin: "${iin}", stateService: MADE_UP_ALLOWANCE, route: LOCAL_EXECUTIVE_BODY, applicationRef: "draft-8" }) {
    readiness { kind reasons { question ruleItem ground { code } documents { code } } }
    identity { __typename ... on NotAsked { ruleItem } } disability { __typename }
    questions { answer { __typename ... on RegisterUnavailable { supportTicket { recipient { mailbox ruleItem } missing } } } }
  } }`;

test('A state service needs its data file alone: forms, rights, readiness, mailbox', async () => {
  const { stateServices } = await ask(
    '{ stateServices { code number routes { route questions { code } } } }',
  );
  expect(stateServices.at(-1)).toMatchObject({
    code: 'MADE_UP_ALLOWANCE',
    number: 'S8',
    routes: [{ route: 'LOCAL_EXECUTIVE_BODY', questions: [{ code: 'GROUP' }, { code: 'WHO' }] }],
  });
  expect((await ask(dossier('850630390007'))).dossier).toMatchObject({
    readiness: { kind: 'MAY_REGISTER' },
    identity: { __typename: 'IdentityRecord' },
  });
  // Its first turn has ruled the registration out: the register is not asked about the person.
  expect((await ask(dossier('750102390005'))).dossier).toMatchObject({
    readiness: { kind: 'NOT_TO_BE_REGISTERED', reasons: [{ question: 'GROUP', ruleItem: 'S8.3' }] },
    identity: { __typename: 'NotAsked', ruleItem: 'S8.3' },
  });
  const broken = await ask(dossier('850630390007'), { 'tirek-drill': 'DISABILITY_DATABANK=http500' });
  expect(broken.dossier.readiness.kind).toBe('BLOCKED_BY_OUTAGE');
  expect(broken.dossier.questions[0].answer.supportTicket).toEqual({
    recipient: { mailbox: 'desk@made-up.invalid', ruleItem: 'S8.9' },
    missing: [],
  });
});

test('The applications of the eighth service are registered, and their cases handed over', async () => {
  const { createApplication } = await ask(`mutation { createApplication(input: {
    idempotencyKey: "the-eighth", stateService: MADE_UP_ALLOWANCE, route: LOCAL_EXECUTIVE_BODY, iin: "850630390007"
  }) { application { id version } } }`);
  const { id, version } = createApplication.application;
  const step = async (mutation: string, expectedVersion: number) => {
    const result = 'result { __typename ... on ScansMissing { documents { code } } }';
    const input = `{ id: "${id}", expectedVersion: ${expectedVersion} }`;
    const data = await ask(
      `mutation { changed: ${mutation}(input: ${input}) { application { state version } ${result} } }`,
    );
    return data.changed;
  };
  const checked = await step('checkApplication', version);
  expect(checked.application.state).toBe('CHECKED');
  const registered = await step('registerApplication', checked.application.version);
  expect(registered.application.state).toBe('REGISTERED');
  expect((await step('handOverCase', registered.application.version)).result).toEqual({
    __typename: 'ScansMissing',
    documents: [{ code: 'BIRTH_CERTIFICATE' }],
  });
});
