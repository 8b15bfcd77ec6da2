import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

/** A server in a thread of its own, so that its output is no memory of the reader's heap. */
interface Flood {
  readonly address: string;
  openSockets(): Promise<number>;
  bytesSent(): Promise<number>;
}

const code = `
const { createServer } = require('node:net');
const { parentPort, workerData } = require('node:worker_threads');
const piece = Buffer.alloc(65536, 120);
const sockets = new Set();
let sent = 0;
const server = createServer((socket) => {
  sockets.add(socket);
  let own = 0;
  socket.on('error', () => {});
  socket.on('close', () => { sockets.delete(socket); sent += socket.bytesWritten; });
  socket.once('data', () => {
    socket.write(workerData.head);
    const more = () => {
      while (socket.writable && own < workerData.bytes) {
        own += piece.length;
        if (!socket.write(piece)) return;
      }
    };
    socket.on('drain', more);
    more();
  });
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
parentPort.on('message', () => parentPort.postMessage({ open: sockets.size, sent }));
`;

/** Starts a server that answers the first request of each connection with `head` and then pours `bytes`. */
export async function startFlood(head: string, bytes: number): Promise<Flood> {
  const worker = new Worker(code, { eval: true, workerData: { head, bytes } });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const [port] = await once(worker, 'message');
  const ask = async (): Promise<{ open: number; sent: number }> => {
    worker.postMessage('count');
    const [count] = await once(worker, 'message');
    return count;
  };
  return {
    address: `http://127.0.0.1:${port}`,
    openSockets: async () => (await ask()).open,
    bytesSent: async () => (await ask()).sent,
  };
}
