import type { Database } from '../../storage/database.ts';
import { leftJournals, readJournal, removeJournal } from '../../storage/journal-files.ts';
import { chainOf, createJournalReader } from './drain.ts';

/**
 * Takes in the looks that processes before this one had on disk and not yet in the database when they ended. A file is
 * removed when all of it is there.
 * @param onDefect told of a file that is left where it is
 */
export async function takeUpLooks(
  folder: string,
  database: Database,
  onDefect: (error: unknown) => void,
): Promise<void> {
  for (const path of await leftJournals(folder)) await takeUp(path, database).catch(onDefect);
}

async function takeUp(path: string, database: Database): Promise<void> {
  const lines = await readJournal(path);
  const [first] = lines;
  if (first !== undefined) {
    const chain = chainOf(first);
    if (chain === undefined)
      throw new Error('expected the name of its chain in the first row of a journal of looks');
    const wholeRows = lines.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0);
    await createJournalReader(database, path, chain).drain(wholeRows);
  }
  await removeJournal(path);
}
