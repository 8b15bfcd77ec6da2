import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { chown, readdir, readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Account that runs PostgreSQL's programs: they refuse to run as root, and `initdb` needs a user with a name. */
export interface Account {
  /** Starts a program without our environment, which may hold secrets. */
  spawn(file: string, args: readonly string[], options: SpawnOptions): ChildProcess;
  /** Gives a file or folder of ours to the account. */
  give(path: string): Promise<void>;
}

/** Environment of the programs: `initdb` asks `locale` for the names that it knows. */
const clean = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };
const nobody = { uid: 65534, gid: 65534 };

/**
 * Chooses the account: ours, if PostgreSQL takes it; else the owner of the data, if it is another; else a user namespace, in
 * which we have another number and the same rights to files; else the account `nobody`.
 * @param data folder of the data, also before it exists
 * @param libraries folders of the programs' libraries
 */
export async function chooseAccount(data: string, libraries: readonly string[]): Promise<Account> {
  const env = { ...clean, LD_LIBRARY_PATH: libraries.join(':') };
  const root = process.getuid?.() === 0;
  if (!root && hasName()) return ours([], env);
  const owner = root ? await stat(data).catch(() => undefined) : undefined;
  if (owner && owner.uid !== 0) return other(owner, env);
  const mapped = await mapping();
  if (await works(mapped)) return ours(mapped, env);
  if (root) {
    // Root made the data where unshare worked, and they were moved to a place where it does not.
    if (owner) await giveAll(data, other(nobody, env));
    return other(nobody, env);
  }
  throw new Error(
    'PostgreSQL cannot be started by a user without a name, and unshare does not work here: set DATABASE_URL.',
  );
}

function ours(prefix: readonly string[], env: NodeJS.ProcessEnv): Account {
  return {
    spawn(file, args, options) {
      const [command = file, ...rest] = [...prefix, file, ...args];
      return spawn(command, rest, { ...options, env });
    },
    give: async () => {},
  };
}

function other(
  { uid, gid }: { readonly uid: number; readonly gid: number },
  env: NodeJS.ProcessEnv,
): Account {
  return {
    spawn: (file, args, options) => spawn(file, args, { ...options, env, uid, gid }),
    give: (path) => chown(path, uid, gid),
  };
}

async function giveAll(folder: string, account: Account): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const path of [folder, ...names.map((name) => join(folder, name))]) await account.give(path);
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

async function mapping(): Promise<string[]> {
  // Any number but 0 will do, if this machine has a name for it.
  const names = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const ids = names.split('\n').map((entry) => Number(entry.split(':')[2]));
  const id = ids.includes(nobody.uid) ? nobody.uid : (ids.find((candidate) => candidate > 0) ?? nobody.uid);
  return ['unshare', '--user', `--map-user=${id}`, `--map-group=${id}`, '--'];
}

async function works([command = '', ...args]: readonly string[]): Promise<boolean> {
  try {
    await promisify(execFile)(command, [...args, 'true'], { env: clean });
    return true;
  } catch {
    return false;
  }
}
