/** A file that keeps entries until the database has them: on disk before an answer leaves, many with one fsync. */
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Journal {
  /**
   * Writes an entry down.
   * @param entry one line of text
   * @returns its number, once it is on disk
   * @throws Error of the disk
   */
  append(entry: string): Promise<number>;
  /** An entry is kept elsewhere now. When all are, the file is emptied. */
  settle(sequence: number): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  readonly entry: string;
  readonly resolve: (sequence: number) => void;
  readonly reject: (error: unknown) => void;
}

/** @param path of this process alone (journal-files.ts) */
export async function openJournal(path: string): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a', 0o600);
  // Its name is kept in the folder, which a power cut would forget apart from the file.
  await using directory = await open(dirname(path), 'r');
  await directory.sync();
  let waiting: Waiting[] = [];
  let working: Promise<void> | undefined;
  let last = 0;
  /** Entries that the file alone keeps. */
  const kept = new Set<number>();
  let isEmpty = true;

  async function writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      await writeDown(file, batch);
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    isEmpty = false;
    for (const { resolve } of batch) {
      last += 1;
      kept.add(last);
      resolve(last);
    }
  }

  const canBeEmptied = () => !isEmpty && kept.size === 0;

  async function work(): Promise<void> {
    // Where there is nothing to wait for, it would be over before `working` is set, which would never be unset then.
    await undefined;
    while (waiting.length > 0 || canBeEmptied()) {
      const batch = waiting;
      waiting = [];
      if (batch.length > 0) await writeBatch(batch);
      if (!canBeEmptied()) continue;
      await file.truncate(0).catch(() => {});
      isEmpty = true;
    }
    working = undefined;
  }

  return {
    append(entry) {
      const done = new Promise<number>((resolve, reject) => waiting.push({ entry, resolve, reject }));
      working ??= work();
      return done;
    },
    async settle(sequence) {
      kept.delete(sequence);
      working ??= work();
      await working;
    },
    async close() {
      await working;
      await file.close();
    },
  };
}

async function writeDown(file: FileHandle, batch: readonly Waiting[]): Promise<void> {
  // A line break first: what a full disk left of an earlier entry must not run into this one.
  await file.appendFile(`\n${batch.map(({ entry }) => entry).join('\n')}\n`);
  await file.datasync();
}
