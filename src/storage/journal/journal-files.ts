/** The journals in the data folder: this process's own, and those that processes before it left behind. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const ending = '.journal';

/** Tells this process from one before it that had the same number, as every process of a container may have. */
const processToken = randomUUID().slice(0, 8);

/** A path that no other process uses, on this machine or on one that shares the folder. */
export function ownJournalPath(folder: string): string {
  return join(folder, `${hostname()}.${process.pid}.${processToken}-${randomUUID().slice(0, 8)}${ending}`);
}

/** Journals that no process of this machine writes any more. */
export async function leftJournals(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = await readdir(folder);
  return names.filter(isLeft).map((name) => join(folder, name));
}

/** Another machine's is left to that machine: whether its process is alive cannot be seen from here. */
function isLeft(name: string): boolean {
  const [pid = '', token = '', ...rest] = name.slice(hostname().length + 1).split('.');
  const isJournal = name.startsWith(`${hostname()}.`) && name.endsWith(ending) && rest.length === 1;
  if (!isJournal || !/^\d+$/.test(pid)) return false;
  return Number(pid) === process.pid ? !token.startsWith(processToken) : !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * The lines of a journal. The last one is left out where the death of its process cut it off: no caller was told that it is
 * kept. None where another process has taken the journal up, and removed it.
 */
export async function readJournal(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').slice(0, -1);
  return lines.filter((line) => line !== '');
}

/** When all of it is in the database. */
export async function removeJournal(path: string): Promise<void> {
  await rm(path, { force: true });
}
