/** Journals in the data folder: this process's own, and those that earlier processes left. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const ending = '.journal';

/** Tells this process from an earlier one of the same number, which every process of a container may have. */
const processToken = randomUUID().slice(0, 8);

/** A path that no other process uses, on this machine or on one that shares the folder. */
export function ownJournalPath(folder: string): string {
  return join(folder, `${hostname()}.${process.pid}.${processToken}-${randomUUID().slice(0, 8)}${ending}`);
}

/** Finds journals that no process of this machine writes any more. */
export async function leftJournals(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = await readdir(folder);
  return names.filter(isLeft).map((name) => join(folder, name));
}

/** False for another machine's journal: this one cannot see if its process is alive. */
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

/** Lines of a journal, without a last one that was cut off: no caller was told that it is kept. An empty list: the file is gone. */
export async function readJournal(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').slice(0, -1);
  return lines.filter((line) => line !== '');
}

/** Removes a journal whose lines are all in the database. */
export const removeJournal = (path: string) => rm(path, { force: true });
