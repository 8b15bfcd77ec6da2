import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

/** Behaviour of a server towards each connection. */
export interface Behaviour {
  /** Pieces of the answer to each question, each so many milliseconds after the one before it; none: it never answers. */
  readonly pieces?: readonly (readonly [afterMs: number, text: string])[];
  /** Bytes of a body that follow the pieces. */
  readonly bodyBytes?: number;
  /** It resets a connection that was still for so long. */
  readonly patienceMs?: number;
  /** It closes a connection so long after an answer. */
  readonly keepsMs?: number;
}

export interface OtherThread {
  readonly address: string;
  /** Resolves when a question has arrived, or a piece of an answer was written, for the nth time since the start. */
  happened(what: 'asked' | 'written', times?: number): Promise<void>;
}

const code = `
const { createServer } = require('node:net');
const { parentPort, workerData } = require('node:worker_threads');
const { pieces = [], bodyBytes = 0, patienceMs, keepsMs } = workerData;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function answer(socket) {
  for (const [afterMs, text] of pieces) {
    await sleep(afterMs);
    socket.write(text);
    parentPort.postMessage('written');
  }
  if (bodyBytes > 0) socket.write(Buffer.alloc(bodyBytes, 'x'));
  if (keepsMs !== undefined) setTimeout(() => socket.end(), keepsMs);
}
const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => {});
  if (patienceMs !== undefined) socket.setTimeout(patienceMs, () => socket.resetAndDestroy());
  socket.on('data', () => {
    parentPort.postMessage('asked');
    void answer(socket);
  });
}).listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** A server that goes on while the event loop of the test is blocked. It ends with its test. */
export async function startOtherThread(behaviour: Behaviour): Promise<OtherThread> {
  const worker = new Worker(code, { eval: true, workerData: behaviour });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const [port] = await once(worker, 'message');
  const seen = { asked: 0, written: 0 };
  worker.on('message', (what: 'asked' | 'written') => {
    seen[what] += 1;
  });
  return {
    address: `http://127.0.0.1:${port}`,
    async happened(what, times = 1) {
      while (seen[what] < times) await once(worker, 'message');
    },
  };
}
