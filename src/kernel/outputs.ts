/** Standard output and error: their reader may go away, or stop to read, and takes nothing with it but lines. */
import type { Writable } from 'node:stream';

/** Bytes that wait for a reader who does not read; further lines are lost. */
const mostWaitingBytes = 1_000_000;

/**
 * To be called once, at the start of a program. A pager that was left, a log shipper that starts again, a closed terminal or
 * a full disk are an `error` of the stream (EPIPE, EIO, ENOSPC), and one without a listener ends the process.
 */
export function surviveLostReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Writes lines to a stream; one that has too much waiting gets none until it was read. */
export function createLineOutput(stream: Writable): { write(line: string): void } {
  return {
    write(line) {
      if (stream.writableLength < mostWaitingBytes) stream.write(line);
    },
  };
}
