import { randomInt } from 'node:crypto';
import { open, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.ts';

/** Finds the server on a data directory. `ready`: it takes connections; false while it starts or stops. */
export async function findServer(data: string) {
  const lines = (await readLock(data))?.split('\n');
  const pid = Number(lines?.[0]);
  if (!lines || !(pid > 0) || !(await isServerOf(data, pid))) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** True if a process works in a data directory: its number may be reused, and a copied directory names the original's server. */
export async function isServerOf(data: string, pid: number): Promise<boolean> {
  const place = await realpath(data).catch(() => data);
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === place;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') return false;
    // The folder of another user's process is hidden, its command line is not.
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return command.split('\0').includes(place);
  }
}

const readLock = (data: string) => readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => undefined);

/** Removes a lock whose number another process has now: PostgreSQL would believe it. @param evenEmpty true: also an empty one */
export async function removeStaleLock(data: string, evenEmpty: boolean): Promise<void> {
  const lock = await readLock(data);
  if (lock === undefined || (lock === '' && !evenEmpty)) return;
  if (!(await findServer(data)) && (await readLock(data)) === lock) await rm(join(data, 'postmaster.pid'));
}

const always: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '32MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Queries are small, and compiling one costs more than it gains.
  jit: 'off',
  // This server has no replica, so its log need not hold the data of replication.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  // It saves three processes; reads here are small.
  io_method: 'sync',
  // The message of an error may hold personal data, so the log has only the server's words about itself.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
};

/** Settings for tests: data may be lost with the machine. */
const forgetful: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  // Tests may run in memory.
  max_wal_size: '128MB',
};

/** Starts a server on a random port, out of the reach of Ctrl-C. It exits if the port or the directory is taken. */
export async function spawnServer(
  data: string,
  postgres: string,
  account: Account,
  { logFile, durable }: { readonly logFile: string; readonly durable: boolean },
) {
  const place = await realpath(data);
  const settings = Object.entries({ ...always, ...(durable ? {} : forgetful) });
  const args = ['-D', place, '-p', String(randomInt(20_000, 30_000))];
  const log = await openLog(logFile);
  try {
    const child = account.spawn(
      postgres,
      [...args, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { cwd: '/', detached: true, stdio: ['ignore', log.fd, log.fd] },
    );
    child.on('error', () => {});
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

async function openLog(file: string) {
  const log = await open(file, 'a', 0o600);
  if ((await log.stat()).size > 5_000_000) await log.truncate();
  return log;
}
