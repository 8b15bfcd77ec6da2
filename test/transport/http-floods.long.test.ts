import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { eventually } from '../support/until.ts';
import { startFlood } from './flood.ts';
import { connectTo, endOf, limits } from './loopback.ts';

const cap = 2_000_000;
const megabyte = 1_000_000;

/** Growth of this process's memory while `run` runs, bytes: its highest reading over the one before. */
async function growthOf(run: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss;
  let highest = before;
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss);
  }, 5);
  await run();
  clearInterval(timer);
  return Math.max(highest, process.memoryUsage().rss) - before;
}

describe('Three hundred megabytes', () => {
  it.each([
    [
      'without an encoding are refused at the cap',
      'too-large',
      'HTTP/1.1 200 OK\r\nContent-Length: 300000000\r\n\r\n',
    ],
    [
      'in chunks are refused at the cap',
      'too-large',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n11e1a300\r\n',
    ],
    [
      'behind gzip are refused by the head',
      'encoded',
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 300000000\r\n\r\n',
    ],
  ] as const)('Three hundred megabytes %s, and memory stays flat', async (_how, kind, head) => {
    const flood = await startFlood(head, 300 * megabyte);
    const connection = connectTo(flood.address, { connections: 2 });
    const ask = () => endOf(connection.send({ ...limits, timeoutMs: 5000, maxBodyBytes: cap }));
    // The first rounds fill the allocator's pools; later growth would go on for ever.
    for (let i = 0; i < 10; i += 1) expect(await ask()).toBe(kind);
    const growth = await growthOf(async () => {
      for (let i = 0; i < 10; i += 1) expect(await ask()).toBe(kind);
      await sleep(50);
    });
    expect(growth).toBeLessThan(60 * megabyte);
    await eventually(async () => expect(await flood.openSockets()).toBe(0));
    // Unread bytes were never sent: the sockets' own buffers are all that left the other side.
    expect(await flood.bytesSent()).toBeLessThan(20 * 30 * megabyte);
  });
});
