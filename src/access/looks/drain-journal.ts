import type { Database } from '../../storage/database.ts';
import type { Journal } from '../../storage/journal/journal.ts';
import { createJournalReader, type JournalReader } from './drain.ts';

/** Size at which a new file follows, bytes: a file is removed when all of it is in the database. */
const fileBytes = 16_000_000;

/** @param onVanished told when files were removed before the database had all their rows */
export function createJournalDrain(
  journal: Journal<object>,
  database: Database,
  chain: string,
  onVanished: () => void,
) {
  const readers = new Map<string, JournalReader>();

  return {
    /** Takes the rows of all files into the database, and removes those files that get no more. */
    async drain(): Promise<void> {
      const vanished = journal.dropVanished();
      for (const path of vanished) readers.delete(path);
      if (vanished.length > 0) onVanished();
      const files = [...journal.files()];
      const current = files.at(-1);
      // Also while the database is away: a file must stay of a readable size.
      if (current && current.size() > fileBytes) journal.rotate();
      for (const { path, size } of files) {
        const reader = readers.get(path) ?? createJournalReader(database, path, chain);
        readers.set(path, reader);
        await reader.drain(size());
        if (path === current?.path) continue;
        await journal.remove(path);
        readers.delete(path);
      }
    },
    /** Files whose rows are all in the database. */
    drained: () =>
      journal
        .files()
        .filter(({ path, size }) => readers.get(path)?.done() === size())
        .map(({ path }) => path),
  };
}
