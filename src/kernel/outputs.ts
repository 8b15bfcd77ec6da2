import type { Writable } from 'node:stream';

/** Bytes that wait for a slow reader; further lines are lost. */
const mostWaitingBytes = 1_000_000;

/**
 * Keeps the process alive without a reader of its outputs; called once at the start. A pager that ends, a log shipper that
 * restarts, a closed terminal or a full disk raise an `error` of the stream (EPIPE, EIO, ENOSPC), which would end the
 * process without a listener.
 */
export function surviveLostReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Writes lines to a stream, and drops lines while too many bytes wait. */
export const createLineOutput = (stream: Writable): { write(line: string): void } => ({
  write(line) {
    if (stream.writableLength < mostWaitingBytes) stream.write(line);
  },
});
