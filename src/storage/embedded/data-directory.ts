import { randomBytes } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.ts';

const passwordFile = 'tirek-password';

/** Time after which an unfinished start was cut off, ms. */
const abandonedAfterMs = 10 * 60 * 1000;

/** Makes the data directory; it gets its name when it is whole, so a killed start leaves no half. @returns the password */
export async function prepareDataDirectory(data: string, initdb: string, account: Account): Promise<string> {
  if (!(await isMade(data))) await make(data, initdb, account);
  return readFile(join(data, passwordFile), 'utf8');
}

async function make(data: string, initdb: string, account: Account): Promise<void> {
  const workshop = await mkdtemp(`${data}-new-`);
  try {
    await removeAbandoned(workshop, `${basename(data)}-new-`);
    const fresh = join(workshop, 'data');
    const password = join(workshop, 'password');
    await mkdir(fresh, { mode: 0o700 });
    await writeFile(password, randomBytes(16).toString('hex'), { mode: 0o600 });
    for (const path of [dirname(data), workshop, fresh, password]) await account.give(path);
    await runInitdb(initdb, fresh, password, account);
    await rename(password, join(fresh, passwordFile));
    await rename(fresh, data).catch(async (error: unknown) => {
      if (!(await isMade(data))) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function isMade(data: string): Promise<boolean> {
  try {
    await access(join(data, 'PG_VERSION'));
    return true;
  } catch (error) {
    // A directory of another account's is not made again.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return false;
  }
}

async function runInitdb(initdb: string, data: string, password: string, account: Account): Promise<void> {
  const args = [
    ...[`--pgdata=${data}`, '--username=tirek', `--pwfile=${password}`, '--auth=scram-sha-256'],
    // The built-in locale is the same on every machine.
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--no-sync', '--no-instructions'],
  ];
  const child = account.spawn(initdb, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr?.on('data', (part) => {
    complaint += part;
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', (error) => {
      complaint = error.message;
      resolve(null);
    });
  });
  if (code !== 0) {
    throw new Error(
      `The database could not be made, so set DATABASE_URL to another one. initdb says: ${complaint.trim()}`,
    );
  }
}

/** Removes the folder of a killed start. Its age is read from files alone, so no clock has to agree with them. */
async function removeAbandoned(workshop: string, prefix: string): Promise<void> {
  const { mtimeMs } = await stat(workshop);
  const folder = dirname(workshop);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(prefix)) continue;
    const made = await stat(path).catch(() => undefined);
    if (made && mtimeMs - made.mtimeMs > abandonedAfterMs) await rm(path, { recursive: true, force: true });
  }
}
