import { leftJournals, readJournal, removeJournal } from '../../storage/journal-files.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Recorder } from '../records/recorder.ts';
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
  let taken = 0;
  for (const path of await leftJournals(folder)) {
    try {
      const filings = (await readJournal(path)).map((entry) => openFiling(entry, sealing));
      let left = filings.length;
      if (left === 0) await removeJournal(path);
      for (const filing of filings) {
        taken += 1;
        recorder.file(filing, () => {
          left -= 1;
          if (left === 0) void removeJournal(path);
        });
      }
    } catch (error) {
      // It stays where it is, for whoever has the key.
      onDefect(error);
    }
  }
  return taken;
}
