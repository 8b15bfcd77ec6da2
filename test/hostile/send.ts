import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Attack } from './attack.ts';

/** Answers on one connection until the other side closed it. */
export interface Received {
  /** Statuses of the answers, in order. */
  readonly statuses: readonly number[];
  readonly codes: readonly string[];
  readonly bytes: number;
  /** False: still open at the end of the time. */
  readonly closed: boolean;
}

/** Pause between two pieces, to keep them apart. */
const pauseMs = 2;
const heldMs = 150;
const longestMs = 8000;

/** Sends an attack from as many connections as it has, and waits for the answers. */
export function send(address: string, attack: Attack): Promise<readonly Received[]> {
  return Promise.all(Array.from({ length: attack.connections }, () => sendOnce(address, attack)));
}

async function sendOnce(address: string, { pieces, expected }: Attack): Promise<Received> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // A gateway may cut a stranger before the end of their text.
  socket.on('error', () => {});
  let closed = false;
  const over = new Promise<void>((resolve) =>
    socket.once('close', () => {
      closed = true;
      resolve();
    }),
  );
  for (const piece of pieces) {
    if (closed) break;
    socket.write(piece);
    if (pieces.length > 1) await sleep(pauseMs);
  }
  const timer = new AbortController();
  const patience = sleep(expected === 'held' ? heldMs : longestMs, undefined, { signal: timer.signal });
  await Promise.race([over, patience.catch(() => {})]);
  timer.abort();
  socket.destroy();
  const text = Buffer.concat(chunks).toString('latin1');
  return {
    statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)),
    codes: [...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code),
    bytes: text.length,
    closed,
  };
}
