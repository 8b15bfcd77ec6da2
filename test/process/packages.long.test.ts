/**
 * Packages that are present, in part, or absent, with a network and without: the gateway runs, or names the
 * missing ones and removes none.
 */
import { chmod, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';
import { familyOf, launch, survivors } from './processes.ts';
import { makeSmallProject, type SmallProject } from './small-project.ts';

let place: TemporaryFolder;
let project: SmallProject;
let folder: string;
let copies = 0;
beforeAll(async () => {
  place = await makeTemporaryFolder();
  project = await makeSmallProject(place.path);
});
beforeEach(async () => {
  copies += 1;
  folder = join(place.path, `copy ${copies}`);
  await cp(project.folder, folder, { recursive: true });
});
afterAll(async () => {
  await project.close();
  await place.remove();
});

type Prepare = (folder: string) => Promise<unknown>;
const without =
  (...paths: string[]): Prepare =>
  (at) =>
    Promise.all(paths.map((path) => rm(join(at, path), { recursive: true })));
/** The lock file after a pull: it wants another version of a package. */
const pulled: Prepare = async (at) => {
  const lock = JSON.parse(await readFile(join(at, 'package-lock.json'), 'utf8'));
  lock.packages['node_modules/one'].version = '1.0.1';
  await writeFile(join(at, 'package-lock.json'), JSON.stringify(lock));
};
const omit =
  (...names: string[]): Prepare =>
  async (at) => {
    const noted = join(at, 'node_modules/.package-lock.json');
    const lock = JSON.parse(await readFile(noted, 'utf8'));
    for (const name of names) delete lock.packages[`node_modules/${name}`];
    await writeFile(noted, JSON.stringify(lock));
    await without(...names.map((name) => `node_modules/${name}`))(at);
  };
/** As `npm ci --omit=dev` leaves it. */
const omitDev = omit('two');
const omitOptional = omit('two', 'three', 'four', 'five');
const note = 'node_modules/.package-lock.json';
const cutOff: Prepare = async (at) =>
  writeFile(join(at, note), (await readFile(join(at, note), 'utf8')).slice(0, 40));
const asIs: Prepare = async () => {};

const start = (file = 'src/app/run.ts', env: Record<string, string> = {}) =>
  launch('sh', ['src/launch.sh', file], { ...project.env, ...env }, folder);
const inModules = async () => (await readdir(join(folder, 'node_modules')).catch(() => [])).sort();
const leftovers = async () => (await readdir(folder)).filter((name) => name.startsWith('.packages-'));

const runs: readonly [string, Prepare, string?][] = [
  ['installed by `npm ci` itself', asIs],
  ['installed by `npm ci --omit=dev`', omitDev],
  ['a package for this platform is missing', without('node_modules/five')],
  ['installed by `npm ci --omit=dev --omit=optional`', omitOptional],
  ['a package that only tests need is missing', without('node_modules/two')],
  ['everything, and a test is run', asIs, 'test/run.ts'],
];

test.for(runs)('The gateway runs without a network: %s', async ([, prepare, file]) => {
  project.registry('gone');
  await prepare(folder);
  const before = await inModules();
  const { ended, output } = start(file);
  expect(await ended, output()).toBe(0);
  expect(output()).toBe('it runs\n');
  expect(await inModules()).toEqual(before);
  expect(project.requests()).toBe(0);
});

const says: readonly [string, Prepare, string, string?][] = [
  ['a package is missing', without('node_modules/one'), 'Missing: one@1.0.0.'],
  ['another version is wanted', pulled, 'Missing: one@1.0.1.'],
  ['npm has noted nothing', without(note), 'Missing: one@1.0.0.'],
  ['one of two optional packages is missing', without('node_modules/three'), 'Missing: three@1.0.0.'],
  ['the note of npm is cut off', cutOff, 'Missing: one@1.0.0.'],
  ['nothing is installed', without('node_modules'), 'Missing: one@1.0.0.'],
  ['packages for tests are missing, and a test is run', omitDev, 'Missing: two@1.0.0.', 'test/run.ts'],
  ['optional packages are missing, and a test is run', omitOptional, 'two@1.0.0', 'test/run.ts'],
  ['there is no lock file', without('package-lock.json'), 'expected the project with its package-lock.json'],
];

test.for(says)(
  'The gateway without a network names the missing packages, and leaves the present ones: %s',
  async (row) => {
    const [, prepare, words, file] = row;
    project.registry('gone');
    await prepare(folder);
    const before = await inModules();
    const { ended, output } = start(file, { npm_config_cache: join(folder, 'no-cache') });
    expect(await ended).toBe(1);
    expect(output()).toContain(words);
    expect(output()).not.toContain('it runs');
    expect(await inModules()).toEqual(before);
    expect(await leftovers()).toEqual([]);
  },
);

test('A registry with other bytes leaves the present packages', async () => {
  project.registry('corrupt');
  await without('node_modules/one')(folder);
  const before = await inModules();
  const { ended, output } = start('src/app/run.ts', { npm_config_cache: join(folder, 'no-cache') });
  expect(await ended).toBe(1);
  expect(output()).toContain('npm could not install the packages');
  expect(await inModules()).toEqual(before);
});

/** Settings that people have for other projects, and that decide the installed packages. */
const settings: readonly Record<string, string>[] = [
  {},
  { npm_config_dry_run: 'true' },
  { npm_config_global: 'true' },
  { npm_config_location: 'global' },
  { npm_config_package_lock: 'false' },
  { npm_config_package_lock_only: 'true' },
  { npm_config_omit: 'dev' },
  { NODE_ENV: 'production' },
  { npm_config_legacy_peer_deps: 'true' },
  { npm_config_install_strategy: 'nested' },
  { npm_config_engine_strict: 'true' },
  { npm_config_os: 'aix', npm_config_cpu: 'mips' },
];

test.for(settings)('The gateway with a network installs every locked package, even under %j', async (env) => {
  project.registry('there');
  await without('node_modules/one', 'node_modules/two')(folder);
  await writeFile(join(folder, 'node_modules/stale'), '');
  const { ended, output } = start('src/app/run.ts', env);
  expect(await ended, output()).toBe(0);
  expect(output()).toContain('Missing: one@1.0.0');
  expect(output()).toContain('it runs');
  expect(await inModules()).toEqual(['.package-lock.json', 'five', 'four', 'one', 'three', 'two']);
  expect(await leftovers()).toEqual([]);
});

test.for(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
  '%s to the shell while packages come: npm ends too, and the present packages stay',
  async (signal) => {
    project.registry('hangs');
    await without('node_modules/one')(folder);
    const before = await inModules();
    const launched = start('src/app/run.ts', { npm_config_cache: join(folder, 'no-cache') });
    await until(() => project.requests() > 0);
    const family = familyOf(launched.child.pid ?? 0);
    expect(family.length).toBeGreaterThan(2);
    launched.child.kill(signal);
    expect(await survivors(family)).toEqual([]);
    expect(await inModules()).toEqual(before);
    expect(await leftovers()).toEqual([]);
  },
);

test('The next installation removes the remains of a killed one', async () => {
  project.registry('there');
  await cp(join(folder, 'node_modules'), join(folder, '.packages-999999999-abc/node_modules'), {
    recursive: true,
  });
  await without('node_modules/one')(folder);
  expect(await start().ended).toBe(0);
  expect(await leftovers()).toEqual([]);
});

test('Two simultaneous starts on a fresh clone both run', async () => {
  project.registry('there');
  await without('node_modules')(folder);
  const both = [start(), start()];
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(await leftovers()).toEqual([]);
});

test.runIf(process.getuid?.() === 0)(
  'The gateway reports a folder of another user, and leaves it as it is',
  async () => {
    project.registry('there');
    await without('node_modules/one')(folder);
    await chmod(place.path, 0o755);
    const nobody = { uid: 65534, gid: 65534 };
    const { ended, output } = launch(
      'sh',
      ['src/launch.sh', 'src/app/run.ts'],
      { ...project.env },
      folder,
      nobody,
    );
    expect(await ended).toBe(1);
    expect(output()).toContain('Missing: one@1.0.0.');
    expect(output()).toContain('EACCES');
  },
);
