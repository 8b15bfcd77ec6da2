/** One file that rows are put at the end of: what was written survives the process, what was synced survives the machine. */
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

export interface JournalFile {
  readonly path: string;
  /** Bytes of whole appends. */
  size(): number;
  /** @throws Error of the disk; then nothing of it is in the file, or the file is broken */
  append(bytes: Buffer): void;
  /** @throws Error of the disk, and then at every later call: the system may believe that lost pages are clean */
  sync(): Promise<void>;
  /** True when its name was taken away: what is written would be nobody's. */
  hasVanished(): boolean;
  /** True when nothing more may be written into it. */
  isBroken(): boolean;
  close(): Promise<void>;
}

const dataSynced = promisify(fdatasync);

/** @throws Error of the disk, or when there is such a file already */
export function createJournalFile(path: string): JournalFile {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const descriptor = openSync(path, 'ax', 0o600);
  syncFolder(dirname(path));
  let size = 0;
  let broken: Error | undefined;
  let isClosed = false;
  let syncing: Promise<void> = Promise.resolve();

  /** What a full disk took of a row must not stand before the next one. */
  function giveBack(): void {
    try {
      ftruncateSync(descriptor, size);
    } catch (error) {
      broken = asError(error);
    }
  }

  return {
    path,
    size: () => size,
    append(bytes) {
      if (broken) throw broken;
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      } catch (error) {
        giveBack();
        throw error;
      }
      size += bytes.length;
    },
    sync() {
      syncing = (broken ? Promise.reject(broken) : dataSynced(descriptor)).catch((error: unknown) => {
        broken = asError(error);
        throw error;
      });
      return syncing;
    },
    hasVanished: () => !isClosed && fstatSync(descriptor).nlink === 0,
    isBroken: () => broken !== undefined,
    async close() {
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
