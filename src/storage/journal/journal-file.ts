/** One file that lines are put at the end of: what was written survives the process, what was synced survives the machine. */
import {
  closeSync,
  fdatasync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

export type JournalFile = ReturnType<typeof createJournalFile>;

const dataSynced = promisify(fdatasync);

/** @throws Error of the disk, or when there is such a file already */
export function createJournalFile(path: string) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const descriptor = openSync(path, 'ax', 0o600);
  syncFolder(dirname(path));
  let size = 0;
  let broken: Error | undefined;
  let isClosed = false;
  let syncing: Promise<void> = Promise.resolve();

  /** Takes out the part of a row that a full disk took: it must not stand before the next one. */
  function giveBack(): void {
    try {
      ftruncateSync(descriptor, size);
    } catch (error) {
      broken = asError(error);
    }
  }

  return {
    path,
    /** Bytes of whole appends. */
    size: () => size,
    /** @throws Error of the disk; then nothing of it is in the file, or the file is broken */
    append(bytes: Buffer): void {
      if (broken) throw broken;
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      } catch (error) {
        giveBack();
        throw error;
      }
      size += bytes.length;
    },
    /** Takes everything out of the file. A disk that refuses leaves it as it was. */
    empty(): void {
      if (isClosed) return;
      try {
        ftruncateSync(descriptor);
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
    /** True when its name was taken away: no process would ever find what is written. */
    hasVanished: () => !isClosed && fstatSync(descriptor).nlink === 0,
    /** True when nothing more may be written into it. */
    isBroken: () => broken !== undefined,
    async close(): Promise<void> {
      await syncing.catch(() => {});
      if (isClosed) return;
      isClosed = true;
      // Whatever is opened next may have the same descriptor.
      broken ??= new Error('the journal is closed');
      closeSync(descriptor);
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the disk failed');
}

/** The name of a new file stands in its folder, which a power cut would forget apart from the file. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
