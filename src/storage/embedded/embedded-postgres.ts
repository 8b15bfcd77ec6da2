import type { ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseAccount } from './account.ts';
import { findBinaries, linkLibraries } from './binaries.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { type Lease, takeLease } from './lease.ts';
import { findServer, isServerOf, removeStaleLock, spawnServer } from './server-process.ts';

/** Signs that the loader misreads in LD_LIBRARY_PATH: ends of a folder, and names that it replaces. */
const misread = /[:;]|\$\{?(ORIGIN|LIB|PLATFORM)/;
const plainExpected =
  'expected a DATA_DIR, and a folder of the project, with no colon, semicolon, $ORIGIN, $LIB or $PLATFORM in their paths: ' +
  'the loader would not find the libraries of the embedded PostgreSQL. Another one can be used: set DATABASE_URL.';

const startMs = 20_000;
const stopMs = 10_000;
const pollMs = 10;
const mostSpawns = 6;

/**
 * Starts a PostgreSQL of our own with its data in `<folder>/postgres`, or joins the one that runs. It is a process of its own,
 * outlives a gateway that is killed, and serves a second one beside it.
 * @param durable false for tests: faster, more connections, and data may be lost with the machine
 * @returns the address of the database `tirek`, with the password. `stop` ends the server unless another gateway uses it; the
 *   caller closes its own connections before
 * @throws Error with a sentence for the person who started the gateway
 */
export async function startEmbeddedPostgres(folder: string, { durable = true } = {}) {
  const data = resolve(folder, 'postgres');
  const logFile = join(folder, 'postgres.log');
  const { initdb, postgres, folder: packages } = await findBinaries();
  const libraries = resolve(folder, 'postgres-libraries');
  if ([libraries, packages].some((path) => misread.test(path))) throw new Error(plainExpected);
  await mkdir(folder, { recursive: true });
  await linkLibraries(packages, libraries);
  const account = await chooseAccount(data, [libraries, join(packages, 'native/lib')]);
  const password = await prepareDataDirectory(data, initdb, account);
  const spawn = () => spawnServer(data, postgres, account, { logFile, durable });
  const { lease, port } = await joinServer(data, password, spawn, logFile);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= release(lease, data, password);
    return stopped;
  };
  await createDatabase(lease).catch((error) => stop().then(() => Promise.reject(error)));
  // PGSSLMODE and PGOPTIONS of a shell are meant for other servers.
  const ours = 'sslmode=disable&options=-csearch_path%3Dpublic';
  return { url: `postgres://tirek:${password}@127.0.0.1:${port}/tirek?${ours}`, stop };
}

/** Looks for a server until one answers, and starts it when there is none. */
async function joinServer(
  data: string,
  password: string,
  spawn: () => Promise<ChildProcess>,
  logFile: string,
) {
  const deadline = performance.now() + startMs;
  let child: ChildProcess | undefined;
  let spawns = 0;
  while (performance.now() < deadline) {
    const server = await findServer(data);
    const lease = server?.ready ? await takeLease(server.port, password) : undefined;
    if (server && lease) return { lease, port: server.port };
    if (!server && (!child || hasEnded(child))) {
      if (spawns === mostSpawns) break;
      // A port may be taken, and the rest of a killed server needs a moment to go.
      if (spawns > 0) await sleep(50 * 2 ** (spawns - 1));
      await removeStaleLock(data, spawns > 1);
      child = await spawn();
      spawns += 1;
    }
    await sleep(pollMs);
  }
  // The server may still be starting, and would outlive us.
  child?.kill('SIGINT');
  throw new Error(
    `The embedded PostgreSQL did not start; ${logFile} tells why. Another one can be used: set DATABASE_URL.`,
  );
}

const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess) =>
  pid === undefined || exitCode !== null || signalCode !== null;

/** Errors of two starts that create it at once: the name exists, or is being created. */
const exists = ['42P04', '23505'];

async function createDatabase(lease: Lease): Promise<void> {
  try {
    await lease.query('create database tirek');
  } catch (error) {
    if (!exists.includes((error as { code?: string }).code ?? '')) throw error;
  }
}

async function release(lease: Lease, data: string, password: string): Promise<void> {
  const server = await findServer(data);
  const again = () => (server?.ready ? takeLease(server.port, password) : undefined);
  const held = lease.isLost() ? await again() : lease;
  await held?.release(async () => {
    if (server) await stopServer(data, server.pid);
  });
}

async function stopServer(data: string, pid: number): Promise<void> {
  const deadline = performance.now() + stopMs;
  // SIGINT is its "fast shutdown": it ends every connection and writes everything down.
  process.kill(pid, 'SIGINT');
  while (await isServerOf(data, pid)) {
    if (performance.now() > deadline)
      throw new Error(`The embedded PostgreSQL (process ${pid}) does not stop.`);
    await sleep(pollMs);
  }
}
