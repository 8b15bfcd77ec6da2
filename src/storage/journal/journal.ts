/**
 * Lines that one process writes to files of its own until the database has them. Many writes share one system call, many
 * commits one fsync. Now and then a new file begins, so that those whose lines are in the database can be removed.
 */
import { oneAtATime } from '../../kernel/repeat.ts';
import { createJournalFile, type JournalFile } from './journal-file.ts';
import { removeJournal } from './journal-files.ts';

/** Text of the next lines. `onWritten` is called once they are in the file; if the disk refuses them, they count as never made. */
export type LineWriter<Line> = (
  lines: readonly Line[],
  beginsFile: boolean,
) => { readonly text: string; readonly onWritten?: () => void };

/** Lines as they are; none of them has a line break. */
export const plainLines: LineWriter<string> = (lines) => ({
  text: lines.map((line) => `${line}\n`).join(''),
});

export type Journal<Line> = ReturnType<typeof openJournal<Line>>;

/** @param nextPath gives a path of this process alone for the next file (journal-files.ts) @throws Error of the disk */
export function openJournal<Line>(nextPath: () => string, writeLines: LineWriter<Line>) {
  const files: JournalFile[] = [];
  let isCurrent = false;
  let isClosed = false;
  const unsynced = new Set<JournalFile>();
  let waiting: {
    readonly lines: () => readonly Line[];
    readonly resolve: () => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  /** Appended lines that the journal alone keeps. */
  let kept = 0;

  function currentFile(): JournalFile {
    if (isClosed) throw new Error('the journal is closed');
    const last = files.at(-1);
    if (isCurrent && last !== undefined && !last.isBroken()) return last;
    const file = createJournalFile(nextPath());
    files.push(file);
    isCurrent = true;
    return file;
  }

  function writeDown(lines: readonly Line[]): void {
    const file = currentFile();
    const { text, onWritten } = writeLines(lines, file.size() === 0);
    file.append(Buffer.from(text));
    unsynced.add(file);
    onWritten?.();
  }

  function flush(): void {
    const group = waiting;
    waiting = [];
    try {
      const lines = group.flatMap((one) => one.lines());
      if (lines.length > 0) writeDown(lines);
      for (const { resolve } of group) resolve();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  /** Lines that come in one turn are written at once. */
  function write(lines: () => readonly Line[]): Promise<void> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ lines, resolve, reject });
    });
  }

  const sync = oneAtATime(async () => {
    flush();
    const group = [...unsynced];
    unsynced.clear();
    await Promise.all(group.map((file) => file.sync()));
  });

  async function commit(lines: readonly Line[]): Promise<void> {
    await Promise.all([write(() => lines), sync()]);
  }

  async function remove(path: string): Promise<void> {
    const at = files.findIndex((file) => file.path === path);
    const [file] = at < 0 ? [] : files.splice(at, 1);
    if (file === undefined) return;
    unsynced.delete(file);
    await file.close();
    await removeJournal(path);
  }

  function settle(): void {
    kept -= 1;
    if (kept > 0) return;
    files.at(-1)?.empty();
    for (const { path } of files.slice(0, -1)) void remove(path);
  }

  writeDown([]);

  return {
    /** Writes lines soon, together with others: they survive the process. `lines` is called last. @throws Error of the disk */
    write,
    /** Writes lines, and resolves when they are on disk: they survive the machine. Throws as `write`. */
    commit,
    /** Commits a line. The result is called when the line is kept elsewhere: once all are, the journal is emptied. Throws as `write`. */
    async append(line: Line): Promise<() => void> {
      kept += 1;
      await commit([line]).catch((error: unknown) => {
        settle();
        throw error;
      });
      return once(settle);
    },
    /** The files that are kept, the oldest first; lines go into the last one only. */
    files: (): readonly Pick<JournalFile, 'path' | 'size'>[] => files,
    /** Begins a new file with the next line. */
    rotate() {
      isCurrent = false;
    },
    /** Gives up files that were removed from outside, and gives their paths; the next line begins a new one. */
    dropVanished(): readonly string[] {
      const vanished = files.filter((file) => file.hasVanished());
      for (const file of vanished) {
        if (file === files.at(-1)) isCurrent = false;
        files.splice(files.indexOf(file), 1);
        unsynced.delete(file);
        void file.close();
      }
      return vanished.map(({ path }) => path);
    },
    remove,
    async close(): Promise<void> {
      flush();
      isClosed = true;
      await sync().catch(() => {});
      await Promise.all(files.map((file) => file.close()));
    },
  };
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}
