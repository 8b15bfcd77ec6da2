import { leftJournals, readJournal, removeJournal } from '../../storage/journal/journal-files.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Recorder } from '../recorder.ts';
import type { Filing } from './filing.ts';
import { openFiling } from './filing-entry.ts';

/**
 * Files what processes before this one had on disk and not yet in the database when they ended. A journal is removed when
 * all of it is written; filing the same twice makes one ticket.
 * @returns how many entries were taken up
 */
export async function takeUpJournals(
  folder: string,
  sealing: Sealing,
  recorder: Recorder,
  onDefect: (error: unknown) => void,
): Promise<number> {
  /** One that cannot be opened holds none of the others up. */
  function tryToOpen(entry: string): Filing | null {
    try {
      return openFiling(entry, sealing);
    } catch (error) {
      onDefect(error);
      return null;
    }
  }

  async function takeUp(path: string): Promise<number> {
    const entries = await readJournal(path);
    const filings = entries.map(tryToOpen).filter((filing) => filing !== null);
    if (entries.length === 0) await removeJournal(path);
    // With an entry that was not opened the journal stays where it is, for whoever has the key.
    let left = entries.length;
    for (const filing of filings) {
      recorder.file(filing, () => {
        left -= 1;
        if (left === 0) removeJournal(path).catch(onDefect);
      });
    }
    return filings.length;
  }

  let taken = 0;
  for (const path of await leftJournals(folder)) {
    taken += await takeUp(path).catch((error: unknown) => {
      onDefect(error);
      return 0;
    });
  }
  return taken;
}
