/** Variables, functions and masks that a shell hands down: the launcher finds its own folder, and touches no other. */
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { launch } from './processes.ts';
import { makeSmallProject, type SmallProject } from './small-project.ts';

let place: TemporaryFolder;
let project: SmallProject;
let folder: string;
/** Another project, with the same parts as ours. */
let other: string;
let copies = 0;
beforeAll(async () => {
  place = await makeTemporaryFolder();
  project = await makeSmallProject(place.path);
  other = join(place.path, 'other');
  await mkdir(join(other, 'node_modules/precious'), { recursive: true });
  for (const name of ['src/launch', 'node_modules']) await mkdir(join(other, name), { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    await cp(join(project.folder, name), join(other, name));
  await writeFile(join(other, 'prints.cjs'), "console.log('printed');");
  await writeFile(join(other, 'leads-astray.sh'), `cd '${other}'; exit 3\n`);
});
beforeEach(async () => {
  copies += 1;
  folder = join(place.path, `көшірме ${copies}`);
  await cp(project.folder, folder, { recursive: true });
  // It must install: an installation destroys files in a wrong folder.
  await rm(join(folder, 'node_modules/one'), { recursive: true });
});
afterAll(async () => {
  await project.close();
  await place.remove();
});

interface Inherited {
  readonly title: string;
  readonly env?: () => Record<string, string | undefined>;
  readonly shell?: string;
  readonly umask?: string;
  /** Lines beside the answer. */
  readonly says?: string;
}

const rows: readonly Inherited[] = [
  { title: 'CDPATH', env: () => ({ CDPATH: other }) },
  { title: 'CDPATH of two folders, the present one among them', env: () => ({ CDPATH: `.:${other}` }) },
  { title: 'CDPATH in bash', env: () => ({ CDPATH: other }), shell: 'bash' },
  { title: 'ENV', env: () => ({ ENV: join(other, 'leads-astray.sh') }) },
  { title: 'ENV in bash as sh', env: () => ({ ENV: join(other, 'leads-astray.sh') }), shell: 'bash --posix' },
  {
    title: 'functions in the place of programs',
    env: () => ({ 'BASH_FUNC_cd%%': `() { builtin cd '${other}'; }`, 'BASH_FUNC_node%%': '() { echo no; }' }),
    shell: 'bash',
  },
  { title: 'noclobber and noglob', env: () => ({ SHELLOPTS: 'noclobber:noglob' }), shell: 'bash' },
  { title: 'IFS', env: () => ({ IFS: '/.s' }) },
  { title: 'OLDPWD and PWD of another folder', env: () => ({ OLDPWD: other, PWD: other }) },
  { title: 'NODE_OPTIONS with a debugger', env: () => ({ NODE_OPTIONS: '--inspect=127.0.0.1:0' }) },
  {
    title: 'NODE_OPTIONS that print',
    env: () => ({ NODE_OPTIONS: `--require=${place.path}/other/prints.cjs` }),
  },
  {
    title: 'NODE_OPTIONS without TypeScript',
    env: () => ({ NODE_OPTIONS: '--no-strip-types' }),
    says: 'NODE_OPTIONS is left out',
  },
  { title: 'NODE_OPTIONS, empty', env: () => ({ NODE_OPTIONS: '' }) },
  { title: 'NODE_PATH', env: () => ({ NODE_PATH: join(other, 'node_modules') }) },
  { title: 'npm_config_prefix', env: () => ({ npm_config_prefix: other, npm_config_local_prefix: other }) },
  { title: 'INIT_CWD', env: () => ({ INIT_CWD: other }) },
  { title: 'TZ and LC_ALL', env: () => ({ TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'xx' }) },
  { title: 'HOME unset', env: () => ({ HOME: undefined }) },
  { title: 'HOME that is no folder', env: () => ({ HOME: '/dev/null' }) },
  {
    title: 'GREP_OPTIONS, LS_COLORS, POSIXLY_CORRECT',
    env: () => ({ GREP_OPTIONS: '-v', POSIXLY_CORRECT: '1' }),
  },
  { title: 'a umask that gives nothing', umask: '0777' },
  { title: 'a umask that gives all', umask: '0' },
  { title: 'TMPDIR that does not exist', env: () => ({ TMPDIR: '/nonexistent' }) },
];

test.for(rows)('The gateway runs from its own folder, and installs there: $title', async (row) => {
  const { env, shell = 'sh', umask = '022', says } = row;
  project.registry('there');
  const { ended, output } = launch(
    '/bin/sh',
    ['-c', `umask ${umask}; exec ${shell} src/launch.sh src/app/run.ts`],
    { ...project.env, ...env?.() },
    folder,
  );
  expect(await ended, output()).toBe(0);
  expect(output()).toContain('it runs');
  if (says) expect(output()).toContain(says);
  expect(await readdir(join(folder, 'node_modules'))).toContain('one');
  expect(await readdir(join(other, 'node_modules'))).toEqual(['precious']);
  const { mode } = await stat(join(folder, 'node_modules/one/package.json'));
  // Readable for us, and writable for no other.
  expect(mode & 0o422).toBe(0o400);
});

test('The gateway runs from any folder', async () => {
  project.registry('there');
  const { ended, output } = launch(
    'sh',
    [join(folder, 'src/launch.sh'), 'src/app/run.ts'],
    project.env,
    other,
  );
  expect(await ended, output()).toBe(0);
  expect(output()).toContain('it runs');
  expect(await readdir(join(other, 'node_modules'))).toEqual(['precious']);
});
