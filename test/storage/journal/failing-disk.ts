import type * as Fs from 'node:fs';

type Done = (error: Error | null) => void;

/** A disk that fails on demand. Unset: as the real one. */
export interface FailingDisk {
  /** @returns the number of bytes taken, or throws */
  write?: ((bytes: Buffer, really: (length: number) => number) => number) | undefined;
  truncate?: (() => void) | undefined;
  sync?: ((really: (done: Done) => void, done: Done) => void) | undefined;
  /** Calls of fdatasync so far. */
  syncs: number;
}

export const diskError = (code: 'ENOSPC' | 'EIO') =>
  Object.assign(new Error(`the disk said ${code}`), { code });

/** The module `node:fs` over that disk, for `vi.mock`. */
export async function onDisk(original: () => Promise<typeof Fs>, disk: FailingDisk): Promise<object> {
  const fs = await original();
  return {
    ...fs,
    writeSync(descriptor: number, bytes: Buffer, offset: number): number {
      const rest = bytes.subarray(offset);
      const really = (length: number) => fs.writeSync(descriptor, rest, 0, length);
      return disk.write ? disk.write(rest, really) : really(rest.length);
    },
    ftruncateSync(descriptor: number, length: number): void {
      disk.truncate?.();
      fs.ftruncateSync(descriptor, length);
    },
    fdatasync(descriptor: number, done: Done): void {
      disk.syncs += 1;
      const really = (then: Done) => fs.fdatasync(descriptor, then);
      if (disk.sync) disk.sync(really, done);
      else really(done);
    },
  };
}
