import type { ServerResponse } from 'node:http';

/**
 * Writes a fetch `Response` to a socket. `HttpResponse.error()` resets the connection (RST) before any byte.
 * A streamed body is pulled only as fast as the client reads and is cancelled when the client goes away.
 */
export async function sendResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  if (response.type === 'error') {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.headers.has('content-length') || response.body === null) {
    outgoing.end(Buffer.from(await response.arrayBuffer()));
    return;
  }
  await pump(outgoing, response.body);
}

async function pump(outgoing: ServerResponse, body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  const gone = new Promise<void>((resolve) => {
    outgoing.once('close', () => {
      resolve();
      // A stream that waits for its next piece would else wait and hold its timer after the client has gone.
      reader.cancel().catch(() => undefined);
    });
  });
  outgoing.flushHeaders();
  while (!outgoing.destroyed) {
    const { done, value } = await reader.read();
    if (done || outgoing.destroyed) break;
    if (!outgoing.write(value)) {
      await Promise.race([gone, new Promise((resolve) => outgoing.once('drain', resolve))]);
    }
  }
  outgoing.end();
}
