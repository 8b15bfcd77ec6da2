import { leftJournals, readJournal, removeJournal } from '../../storage/journal/journal-files.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Recorder } from '../recorder.ts';
import { openFiling } from './filing.ts';

/** Files what earlier processes left on disk; gives the number of entries. An unreadable one stays on disk for an operator. */
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
