import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** A stand before a system with an address of its own. */
export interface StandBetween {
  readonly address: string;
  /** Names the system behind the stand. */
  lead(target: string): void;
  stop(): void;
}

/** Starts a stand that spoils answers, or holds them back. A system that refuses connections refuses them here, too. */
export async function startBetween(
  spoil: (answer: string, path: string) => string,
  delayMs = 0,
): Promise<StandBetween> {
  let target = '';
  const server = createServer(async (request, response) => {
    const path = request.url?.slice(1) ?? '';
    try {
      const answer = await fetch(`${target}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: await text(request),
      });
      const body = await answer.text();
      await sleep(delayMs);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(spoil(body, path));
    } catch {
      request.socket.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    lead(address) {
      target = address;
    },
    stop: () => void server.close(),
  };
}
