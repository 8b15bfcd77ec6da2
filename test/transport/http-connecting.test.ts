import { once } from 'node:events';
import { connect } from 'node:net';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { connectTo, endOf, limits } from './loopback.ts';

/** Listens with the shortest line there is, and then sleeps for ever: no connection is ever accepted. */
const code = `
const { createServer } = require('node:net');
const { parentPort } = require('node:worker_threads');
const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 20);
});
`;

async function startDeafServer(): Promise<number> {
  const worker = new Worker(code, { eval: true });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const [port] = await once(worker, 'message');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return port;
}

it('An exchange ends as a timeout if the machine takes connections and no program accepts them', async () => {
  const port = await startDeafServer();
  expect(await endOf(connectTo(`http://127.0.0.1:${port}`).send({ ...limits, timeoutMs: 200 }))).toBe(
    'timeout',
  );
});

it('An exchange ends as a failed connection if none is made in the time of the attempt', async () => {
  const port = await startDeafServer();
  const fillers = Array.from({ length: 6 }, () => connect(port, '127.0.0.1').on('error', () => {}));
  onTestFinished(() => {
    for (const filler of fillers) filler.destroy();
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(fillers.some((filler) => filler.connecting)).toBe(true);
  const connection = connectTo(`http://127.0.0.1:${port}`, { connectTimeoutMs: 600_000 });
  const startedAt = performance.now();
  expect(await endOf(connection.send({ ...limits, timeoutMs: 200 }))).toBe('connection');
  expect(performance.now() - startedAt).toBeLessThan(300_000);
});
