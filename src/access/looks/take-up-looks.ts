import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Database } from '../../storage/database.ts';
import { headOfRow } from '../../storage/journal/chain.ts';
import { leftJournals, removeJournal } from '../../storage/journal/journal-files.ts';
import { createJournalReader } from './drain.ts';
import { chainOf } from './look-table.ts';

/** Takes the looks that earlier processes left on disk into the database. @param onDefect told of a file that stays */
export async function takeUpLooks(folder: string, database: Database, onDefect: (error: unknown) => void) {
  const left: { readonly path: string; readonly first: string }[] = [];
  for (const path of await leftJournals(folder)) {
    const first = await firstLine(path).catch(unlessRemoved(onDefect));
    if (typeof first === 'string') left.push({ path, first });
  }
  // A process may have left several files: their rows are taken in the order in which they were written.
  const begins = ({ first }: (typeof left)[number]) => headOfRow(first).sequence;
  left.sort((one, other) => begins(one) - begins(other));
  for (const { path, first } of left) await takeUp(path, first, database).catch(unlessRemoved(onDefect));
}

async function takeUp(path: string, first: string, database: Database): Promise<void> {
  const { size } = await stat(path);
  // A file whose chain has no readable name is a chain of its own, as in the verification.
  await createJournalReader(database, path, chainOf(first) ?? basename(path)).drain(size);
  await removeJournal(path);
}

/** More than an opening row takes. */
const openingBytes = 4096;

/** Text before the first line break. */
async function firstLine(path: string): Promise<string> {
  await using file = await open(path, 'r');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(openingBytes), 0, openingBytes, 0);
  return buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '';
}

/** Another process may take up the same files, and be faster. */
function unlessRemoved(onDefect: (error: unknown) => void): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) onDefect(error);
  };
}
