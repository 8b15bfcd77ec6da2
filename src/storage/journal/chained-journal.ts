/**
 * The chain of rows that one process writes, in files of its own. Many writes share one system call, many commits one
 * fsync. A new file is begun now and then, so that those whose rows are in the database can be removed.
 */
import { rm } from 'node:fs/promises';
import type { Sealing } from '../sealing.ts';
import { type ChainHead, chainRow, chainStart } from './chain.ts';
import { createJournalFile, type JournalFile } from './journal-file.ts';

export interface ChainedJournal {
  /**
   * Writes rows down soon, together with those of others: they survive the process.
   * @param bodies called when it is time: what came in between can still be put in
   * @throws Error of the disk; then none of the rows is in the chain
   */
  write(bodies: () => readonly object[]): Promise<void>;
  /** Writes rows down, and resolves when they are on disk: they survive the machine. Throws as `write`. */
  commit(bodies: readonly object[]): Promise<void>;
  /** The files that are kept, from the oldest on; rows come into the last one only. */
  files(): readonly Pick<JournalFile, 'path' | 'size'>[];
  /** Begins a new file with the next row. */
  rotate(): void;
  /**
   * Gives up files that somebody removed; the next row begins a new one.
   * @returns their paths
   */
  dropVanished(): readonly string[];
  /** Removes a file that gets no more rows. */
  remove(path: string): Promise<void>;
  close(): Promise<void>;
}

interface ChainedJournalParts {
  /** Name of this chain, which no other process ever has. */
  readonly chain: string;
  /** A path for the next file. */
  readonly nextPath: () => string;
  readonly sealing: Pick<Sealing, 'hash'>;
  /** Epoch ms. */
  readonly now: () => number;
}

interface Waiting {
  readonly bodies: () => readonly object[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** @throws Error of the disk */
export function openChainedJournal({ chain, nextPath, sealing, now }: ChainedJournalParts): ChainedJournal {
  let head: ChainHead = chainStart;
  const files: JournalFile[] = [];
  let isCurrent = false;
  let isClosed = false;
  const unsynced = new Set<JournalFile>();
  let waiting: Waiting[] = [];
  let syncing: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  function currentFile(): JournalFile {
    if (isClosed) throw new Error('the journal is closed');
    const last = files.at(-1);
    if (isCurrent && last !== undefined && !last.isBroken()) return last;
    const file = createJournalFile(nextPath());
    files.push(file);
    isCurrent = true;
    return file;
  }

  /** Chain and file advance together, or not at all. */
  function writeRows(bodies: readonly object[]): void {
    const file = currentFile();
    const opening = { kind: 'OPENED', at: now(), chain };
    let last = head;
    let text = '';
    for (const body of file.size() === 0 ? [opening, ...bodies] : bodies) {
      const row = chainRow(last, body, sealing);
      text += `${row.line}\n`;
      last = row.head;
    }
    file.append(Buffer.from(text));
    unsynced.add(file);
    head = last;
  }

  function flush(): void {
    if (waiting.length === 0) return;
    const group = waiting;
    waiting = [];
    try {
      const bodies = group.flatMap((one) => one.bodies());
      if (bodies.length > 0) writeRows(bodies);
      for (const { resolve } of group) resolve();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  /** What comes in one turn is written at once. */
  function queue(bodies: () => readonly object[]): Promise<void> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ bodies, resolve, reject });
    });
  }

  async function syncAll(): Promise<void> {
    flush();
    const group = [...unsynced];
    unsynced.clear();
    await Promise.all(group.map((file) => file.sync()));
  }

  /** One fsync at a time; who comes while it is under way shares the next. */
  function sync(): Promise<void> {
    if (syncing === undefined) {
      syncing = syncAll().finally(() => {
        syncing = undefined;
      });
      return syncing;
    }
    next ??= syncing
      .catch(() => {})
      .then(() => {
        next = undefined;
        return sync();
      });
    return next;
  }

  writeRows([]);

  return {
    write: queue,
    async commit(bodies) {
      const written = queue(() => bodies);
      await Promise.all([written, sync()]);
    },
    files: () => files,
    rotate() {
      isCurrent = false;
    },
    dropVanished() {
      const vanished = files.filter((file) => file.hasVanished());
      for (const file of vanished) {
        if (file === files.at(-1)) isCurrent = false;
        files.splice(files.indexOf(file), 1);
        unsynced.delete(file);
        void file.close();
      }
      return vanished.map(({ path }) => path);
    },
    async remove(path) {
      const at = files.findIndex((file) => file.path === path);
      const [file] = at < 0 ? [] : files.splice(at, 1);
      if (file === undefined) return;
      unsynced.delete(file);
      await file.close();
      await rm(path, { force: true });
    },
    async close() {
      flush();
      isClosed = true;
      await sync().catch(() => {});
      await Promise.all(files.map((file) => file.close()));
    },
  };
}
