/** `npm start` in the places where people start it: each is ready, answers a question, and stops without a trace. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lackOf } from '../../src/launch/lack-of.mjs';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { familyOf, launch, postgresOf, survivors } from './processes.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

let place: TemporaryFolder;
beforeAll(async () => {
  place = await makeTemporaryFolder();
  await chmod(place.path, 0o755);
  await copyProject('a copy – Тірек көшірмесі');
  await copyProject('omit dev');
  await omitDevelopment(join(place.path, 'omit dev'));
  await mkdir(join(place.path, 'other/src'), { recursive: true });
});
afterAll(() => place.remove());

/** Copies the files under git and the changed ones, with packages that cost no space. */
async function copyProject(name: string): Promise<void> {
  const copy = join(place.path, name);
  await mkdir(copy);
  const files = 'git ls-files --cached --others --exclude-standard -z | tar --create --null --files-from=-';
  await run('sh', ['-c', `${files} | tar --extract --no-same-owner --directory="$1"`, 'sh', copy], {
    cwd: root,
  });
  const packages = [join(root, 'node_modules'), copy];
  await run('cp', ['--recursive', '--link', ...packages]).catch(() =>
    run('cp', ['--recursive', ...packages]),
  );
}

/** As `npm ci --omit=dev` would have installed it. */
async function omitDevelopment(copy: string): Promise<void> {
  const noted = join(copy, 'node_modules/.package-lock.json');
  const lock = JSON.parse(await readFile(noted, 'utf8'));
  for (const [path, { dev }] of Object.entries<{ dev?: boolean }>(lock.packages)) {
    if (!dev) continue;
    delete lock.packages[path];
    await rm(join(copy, path), { recursive: true, force: true });
  }
  // Another name for the file: the old name is the original's too.
  await rm(noted);
  await writeFile(noted, JSON.stringify(lock));
  expect(lackOf(copy, { forDevelopment: false })).toEqual([]);
  expect(lackOf(copy, { forDevelopment: true })).not.toEqual([]);
}

interface Start {
  readonly title: string;
  /** Folder of the copy. */
  readonly from?: string;
  readonly env?: () => Record<string, string | undefined>;
  /** As a user who may write neither to the checkout nor to a home. */
  readonly asNobody?: boolean;
  readonly umask?: string;
}

const noNetwork = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
const starts: readonly Start[] = [
  { title: 'in a path with spaces and Cyrillic' },
  { title: 'read-only, as a user without a home, DATA_DIR elsewhere', asNobody: true },
  { title: 'HOME unset', env: () => ({ HOME: undefined }) },
  { title: 'CDPATH', env: () => ({ CDPATH: `${place.path}/other` }) },
  {
    title: 'NODE_OPTIONS that this Node takes',
    env: () => ({ NODE_OPTIONS: '--max-old-space-size=700 --trace-warnings' }),
  },
  { title: 'offline with packages', env: () => noNetwork },
  { title: '`npm ci --omit=dev`, offline', from: 'omit dev', env: () => noNetwork },
  { title: 'a umask that gives nothing', umask: '0777' },
  { title: 'a umask that gives all', umask: '0' },
  {
    title: 'settings for other PostgreSQL servers',
    env: () => ({ PGSSLMODE: 'require', PGOPTIONS: '-c default_transaction_read_only=on', PGUSER: 'x' }),
  },
  { title: 'another time zone and language', env: () => ({ TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' }) },
];
const isRoot = process.getuid?.() === 0;

test.for(starts.filter(({ asNobody }) => isRoot || !asNobody))('The gateway starts: $title', async (row) => {
  const { title, from = 'a copy – Тірек көшірмесі', env, asNobody, umask = '022' } = row;
  const dataDir = join(place.path, `data of ${starts.findIndex((one) => one.title === title)}`);
  await mkdir(dataDir);
  if (asNobody) await chmod(dataDir, 0o777);
  const user = asNobody ? { uid: 65534, gid: 65534 } : {};
  const settings = { DATA_DIR: dataDir, ...(asNobody && { HOME: '/nonexistent' }), ...env?.() };
  const { child, ready, output } = launch(
    'sh',
    ['-c', `umask ${umask}; exec npm start`],
    settings,
    join(place.path, from),
    user,
  );
  const address = await ready;
  expect(address, output()).toBeDefined();
  const pids = [...familyOf(child.pid ?? 0), ...(await postgresOf(dataDir))];
  expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ status: 'ready' });
  expect(await isKnown(address)).toBe(true);
  child.kill('SIGTERM');
  expect(await survivors(pids)).toEqual([]);
  expect(await postgresOf(dataDir)).toEqual([]);
  expect(output()).toContain('Tirek has stopped.');
});

async function isKnown(address: string | undefined): Promise<boolean> {
  const query = '{ person(iin: "900101490009") { identity { ... on RegisterAnswer { known } } } }';
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: { person: { identity: { known: boolean } } } };
  return data.person.identity.known;
}

test('A start reports each of its steps in a line before the step', async () => {
  const dataDir = join(place.path, 'data of the steps');
  const { child, ready, ended, output } = launch('npm', ['start'], { DATA_DIR: dataDir });
  expect(await ready, output()).toBeDefined();
  child.kill('SIGTERM');
  await ended;
  const steps = output()
    .split('\n')
    .filter((line) => line.startsWith('Tirek'));
  expect(steps.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
    'Tirek loads its program',
    'Tirek starts a PostgreSQL',
    'Tirek starts the simulated',
    'Tirek brings the tables',
    'Tirek asks each system',
    expect.stringContaining('Tirek is ready:'),
    'Tirek stops, after what',
    'Tirek has stopped.',
  ]);
});
