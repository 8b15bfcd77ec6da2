import type { ServerResponse } from 'node:http';

export interface SlowReadersOptions {
  /** Time for a whole answer, ms. A reader who takes single bytes holds as much as one who takes none. */
  readonly timeoutMs: number;
  /** Bytes of all answers together; above it the oldest are cut first. */
  readonly maxBytes: number;
}

type Waiting = { readonly bytes: number; readonly cut: () => void };

/** Bounds answers that wait for readers. @returns watches an answer, and cuts its connection after the time */
export function createSlowReaders({ timeoutMs, maxBytes }: SlowReadersOptions) {
  /** The oldest first. */
  const waiting = new Set<Waiting>();
  let bytesWaiting = 0;

  function wait(response: ServerResponse): void {
    const { socket } = response;
    const bytes = socket?.writableLength ?? 0;
    // The operating system takes most answers at once.
    if (socket === null || bytes === 0) return;
    const one = { bytes, cut: () => void socket.destroy() };
    const timer = setTimeout(one.cut, timeoutMs);
    waiting.add(one);
    bytesWaiting += bytes;
    response.once('close', () => {
      clearTimeout(timer);
      forget(one);
    });
    for (const oldest of waiting) {
      if (bytesWaiting <= maxBytes) break;
      forget(oldest);
      oldest.cut();
    }
  }

  function forget(one: Waiting): void {
    if (waiting.delete(one)) bytesWaiting -= one.bytes;
  }

  return (response: ServerResponse): void => {
    response.once('prefinish', () => wait(response));
  };
}
