/** A file that lines are appended to: written ones survive the process, synced ones survive the machine. */
import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

export type JournalFile = ReturnType<typeof createJournalFile>;
const dataSynced = promisify(fs.fdatasync);

/** @throws Error of the disk, or when the file exists */
export function createJournalFile(path: string) {
  fs.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const descriptor = fs.openSync(path, 'ax', 0o600);
  syncFolder(dirname(path));
  let size = 0;
  let broken: Error | undefined;
  let isClosed = false;
  let syncing: Promise<void> = Promise.resolve();

  /** Cuts off the part of a row that fitted on a full disk: it must not stand before the next one. */
  function giveBack(): void {
    try {
      fs.ftruncateSync(descriptor, size);
    } catch (error) {
      broken = asError(error);
    }
  }

  return {
    path,
    /** Bytes of whole appends. */
    size: () => size,
    /** @throws Error of the disk; then none of the bytes is in the file, or the file is broken */
    append(bytes: Buffer): void {
      if (broken) throw broken;
      try {
        for (let done = 0; done < bytes.length; ) done += fs.writeSync(descriptor, bytes, done);
      } catch (error) {
        giveBack();
        throw error;
      }
      size += bytes.length;
    },
    /** Empties the file. A disk that refuses leaves it as it was. */
    empty(): void {
      if (isClosed) return;
      try {
        fs.ftruncateSync(descriptor);
        size = 0;
      } catch {}
    },
    /** @throws Error of the disk, and then at every later call: the system may believe that lost pages are clean */
    sync(): Promise<void> {
      syncing = (broken ? Promise.reject(broken) : dataSynced(descriptor)).catch((error: unknown) => {
        broken = asError(error);
        throw error;
      });
      return syncing;
    },
    /** True when the file's name was removed: no process would find its lines. */
    hasVanished: () => !isClosed && fs.fstatSync(descriptor).nlink === 0,
    isBroken: () => broken !== undefined,
    async close(): Promise<void> {
      await syncing.catch(() => {});
      if (isClosed) return;
      isClosed = true;
      // The next opened file may have the same descriptor.
      broken ??= new Error('the journal is closed');
      fs.closeSync(descriptor);
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the disk failed');
}

/** Syncs the folder: it holds the name of a new file, which a power cut would lose apart from the file. */
function syncFolder(folder: string): void {
  const descriptor = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
