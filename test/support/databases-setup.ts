/** One PostgreSQL for the whole run of the tests. */
import { mkdtemp, readdir, readFile, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/storage/database.ts';
import { startEmbeddedPostgres } from '../../src/storage/embedded/embedded-postgres.ts';
import { findServer, isServerOf } from '../../src/storage/embedded/server-process.ts';
import { migrate } from '../../src/storage/prepare.ts';
import { installQueues } from '../../src/storage/work-queues.ts';
import { onServer, templateName } from './database-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that the tests share; `createTestDatabase` makes databases on it. */
    postgresUrl: string;
  }
}

/** Starts the server before the first test; the returned function ends it after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned();
  const folder = await makePostgresFolder();
  const { url } = await startTestServer(folder);
  project.provide('postgresUrl', url);
  return () => removePostgresFolder(folder);
}

/** A server with a database to copy, in which the gateway finds everything made already. */
export async function startTestServer(folder: string): Promise<{ readonly url: string }> {
  const { url } = await startEmbeddedPostgres(folder, { durable: false });
  await onServer(url, (client) => client.query(`create database ${templateName}`));
  const database = openDatabase({
    url: Object.assign(new URL(url), { pathname: templateName }).href,
    applicationName: 'tirek-template',
    connections: 2,
    timeoutMs: 20_000,
  });
  await migrate(database);
  await installQueues(database);
  await database.destroy();
  return { url };
}

/** A database is three hundred files: 50 ms on a disk and 3 ms in memory. */
const memory = '/dev/shm';
const enoughBytes = 2_000_000_000;

/** A folder for a server. It names our process, so that a later run removes it after a kill. */
export async function makePostgresFolder(): Promise<string> {
  const free = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return mkdtemp(join(free > enoughBytes ? memory : tmpdir(), `tirek-postgres-${process.pid}-`));
}

/** Ends the server of a folder, with any connections to it, and removes the folder. */
export async function removePostgresFolder(folder: string): Promise<void> {
  const data = join(folder, 'postgres');
  const server = await findServer(data);
  if (server) process.kill(server.pid, 'SIGINT');
  while (server && (await isServerOf(data, server.pid))) await sleep(10);
  await rm(folder, { recursive: true, force: true });
}

async function removeAbandoned(): Promise<void> {
  for (const place of [memory, tmpdir()]) {
    for (const name of await readdir(place).catch(() => [])) {
      const pid = /^tirek-postgres-(\d+)-/.exec(name)?.[1];
      // Another run may be removing it too.
      if (pid && !(await isAlive(pid))) await removePostgresFolder(join(place, name)).catch(() => {});
    }
  }
}

async function isAlive(pid: string): Promise<boolean> {
  // A dead process whose parent has not asked for its end still has a number, but no command any more.
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')) !== '';
}
