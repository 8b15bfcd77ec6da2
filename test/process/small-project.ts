/** A project with our launcher and five packages, and a registry for it on loopback: an installation takes a second. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ourLauncher = fileURLToPath(new URL('../../src/launch', import.meta.url));

export interface SmallProject {
  /** The project as it is after `npm ci`, to copy. */
  readonly folder: string;
  /** Environment variables that it needs. */
  readonly env: Readonly<Record<string, string>>;
  /** Behaviour of the registry: it answers, refuses every connection, gives other bytes than locked, or never ends. */
  registry(mood: 'there' | 'gone' | 'corrupt' | 'hangs'): void;
  /** Requests since the last change of the behaviour. */
  requests(): number;
  close(): Promise<void>;
}

/** Needed always, for development, outside production (two packages), and where the platform has it. */
const packages = {
  ...{ one: {}, two: { dev: true }, three: { optional: true }, four: { optional: true } },
  five: { optional: true, os: ['linux'] },
};

export async function makeSmallProject(place: string): Promise<SmallProject> {
  const tarballs = new Map<string, Buffer>();
  let mood = 'there';
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    if (mood === 'gone') request.socket.destroy();
    else if (mood !== 'hangs')
      response.end(mood === 'corrupt' ? 'other bytes' : tarballs.get(request.url ?? ''));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const locked: Record<string, object> = {};
  for (const [name, kind] of Object.entries(packages)) {
    const tarball = await pack(join(place, 'packages', name), name);
    tarballs.set(`/${name}.tgz`, tarball);
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    locked[`node_modules/${name}`] = {
      ...{ version: '1.0.0', resolved: `${address}/${name}.tgz`, integrity },
      ...kind,
    };
  }
  const folder = join(place, 'project');
  const about = {
    ...{ name: 'small', version: '1.0.0', type: 'module', dependencies: { one: '1.0.0' } },
    ...{
      devDependencies: { two: '1.0.0' },
      optionalDependencies: { three: '1.0.0', four: '1.0.0', five: '1.0.0' },
    },
  };
  const lock = { name: 'small', version: '1.0.0', lockfileVersion: 3, packages: { '': about, ...locked } };
  await cp(ourLauncher, join(folder, 'src/launch'), { recursive: true });
  await cp(`${ourLauncher}.sh`, join(folder, 'src/launch.sh'));
  for (const [file, text] of Object.entries({
    'package.json': JSON.stringify(about),
    'package-lock.json': JSON.stringify(lock),
    'src/app/run.ts': "const word: string = 'it runs';\nconsole.log(word);\n",
    'test/run.ts': "const word: string = 'it runs';\nconsole.log(word);\n",
  })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: place,
    npm_config_cache: join(place, 'cache'),
    npm_config_fetch_retries: '0',
    npm_config_update_notifier: 'false',
  };
  await run('npm', ['ci'], { cwd: folder, env });
  return {
    folder,
    env,
    registry(next) {
      mood = next;
      requests = 0;
    },
    requests: () => requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function pack(folder: string, name: string): Promise<Buffer> {
  await mkdir(join(folder, 'package'), { recursive: true });
  await writeFile(join(folder, 'package/package.json'), JSON.stringify({ name, version: '1.0.0' }));
  await run('tar', ['--create', '--gzip', '--file', 'it.tgz', 'package'], { cwd: folder });
  return readFile(join(folder, 'it.tgz'));
}
