/** The signing key in a whole process: the operator sees that messages leave signed, and the key stands in no output, dump or answer. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { keyPassword, makeSigningKeys, type SigningKeys } from '../support/signing-keys.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { familyOf, type Started, start, survivors } from './processes.ts';

let place: TemporaryFolder;
let keys: SigningKeys[] = [];
let running: Started | undefined;
beforeAll(async () => {
  place = await makeTemporaryFolder();
});
afterEach(stop);
afterAll(async () => {
  for (const one of keys) await one.remove();
  await place.remove();
});

async function stop(): Promise<void> {
  const { child } = running ?? {};
  running = undefined;
  if (child?.pid === undefined) return;
  const pids = familyOf(child.pid);
  child.kill('SIGTERM');
  await survivors(pids);
}

async function run(settings: Record<string, string>): Promise<Started> {
  const common = { DATA_DIR: join(place.path, 'data'), LOG_LEVEL: 'debug', RETRY_MAX: '0' };
  running = await start('npm', ['start'], { ...common, ...settings });
  expect(running.address, running.output()).toBeDefined();
  return running;
}

async function ask({ address }: Started): Promise<string> {
  const query =
    '{ person(iin: "900101490009") { identity { ... on RegisterAnswer { __typename message } ... on RegisterUnavailable { faultClass origin incident { id system audience } } } } systems { id state } }';
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.text();
}

/** Every file below a folder, as text. */
async function textsOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return (await stat(path)).isFile() ? readFile(path, 'latin1') : '';
    }),
  );
  return texts.join('\n');
}

/** Pieces of the key material, in each form that it has on its way. */
const secretsOf = ({ key }: SigningKeys) => [
  keyPassword,
  key.slice(100, 160),
  key.slice(-80, -20),
  'MOCK-P12',
  'ENCRYPTED PRIVATE KEY',
  Buffer.from(keyPassword).toString('base64').slice(0, 20),
];

test('The ready line says that messages and cases leave unsigned', async () => {
  const { output } = await run({});
  expect(output()).toMatch(
    /^Tirek is ready: http\S+ \(messages to SHEP and electronic cases leave unsigned\)$/m,
  );
});

test.each([
  ['a good key', {}, keyPassword, 'IdentityRecord'],
  ['a wrong password', {}, 'another-password-5512', 'OUR_CREDENTIALS'],
  ['a revoked key', { revoked: true }, keyPassword, 'OUR_CREDENTIALS'],
])(
  'With %s, no output, no file and no answer contains the key or its password',
  async (_name, holder, password, expected) => {
    const own = await makeSigningKeys(holder, password);
    keys = [...keys, own];
    const started = await run(own.settings);
    expect(started.output()).toMatch(/^Tirek is ready: http\S+$/m);
    const answer = await ask(started);
    expect(answer).toContain(expected);
    const isUnfit = expected === 'OUR_CREDENTIALS';
    if (isUnfit) expect(started.output()).toContain('signing key cannot be used');
    // The tables of the embedded database are files too, once it has stopped.
    await stop();
    const seen = [started.output(), answer, await textsOf(join(place.path, 'data'))].join('\n');
    for (const secret of [...secretsOf(own), 'another-password-5512']) expect(seen).not.toContain(secret);
  },
);
