import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Size of an oversized answer, bytes: far above every body limit of the gateway. */
const oversizedBytes = 300 * 1024 * 1024;

const chunkBytes = 64 * 1024;
const dripMs = 200;

/** A body that is sent as fast as the client reads; pulling stops when the client goes away. */
export function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** The first text at once, then a byte every 200 ms, then spaces at the same pace: it never ends. */
export async function* drip(atOnce: string, byByte: string): AsyncGenerator<Uint8Array> {
  if (atOnce !== '') yield Buffer.from(atOnce);
  for (const byte of Buffer.from(byByte)) {
    await wait(dripMs, undefined, { ref: false });
    yield Uint8Array.of(byte);
  }
  while (true) {
    await wait(dripMs, undefined, { ref: false });
    yield Buffer.from(' ');
  }
}

/** Text with 300 MB of filler between its two halves; the filler is one 64 KB piece sent over and over. */
export async function* swollen(before: string, filler: string, after: string): AsyncGenerator<Uint8Array> {
  const piece = Buffer.from(filler.repeat(Math.ceil(chunkBytes / filler.length)));
  yield Buffer.from(before);
  for (let sent = 0; sent < oversizedBytes; sent += piece.length) yield piece;
  yield Buffer.from(after);
}

/** A gzip of 300 MB of spaces in a few hundred KB: one packed megabyte, sent 300 times (gzip allows many members). */
export async function* gzipBomb(): AsyncGenerator<Uint8Array> {
  const megabyte = gzipSync(Buffer.alloc(1024 * 1024, 0x20));
  for (let sent = 0; sent < oversizedBytes; sent += 1024 * 1024) yield megabyte;
}
