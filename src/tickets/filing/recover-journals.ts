import { leftJournals, readJournal, removeJournal } from '../../storage/journal/journal-files.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Recorder } from '../recorder.ts';
import { openFiling } from './filing.ts';

/**
 * Files the entries that earlier processes left on disk and not in the database, and gives their number. A journal is removed when
 * all of it is written; an entry filed twice makes one ticket. An unreadable entry or journal holds up no other: it stays on
 * disk, for an operator who has the key.
 */
export async function recoverJournals(
  folder: string,
  sealing: Sealing,
  recorder: Recorder,
  onDefect: (error: unknown) => void,
): Promise<number> {
  let recovered = 0;
  for (const path of await leftJournals(folder)) {
    try {
      const entries = await readJournal(path);
      if (entries.length === 0) await removeJournal(path);
      let left = entries.length;
      for (const entry of entries) {
        try {
          recorder.file(openFiling(entry, sealing), () => {
            left -= 1;
            if (left === 0) removeJournal(path).catch(onDefect);
          });
          recovered += 1;
        } catch (error) {
          onDefect(error);
        }
      }
    } catch (error) {
      onDefect(error);
    }
  }
  return recovered;
}
