/** A line between the gateway and a simulated system, on which a question or an answer can be delayed. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Fate of one question; an absent part has its usual fate. */
interface Delay {
  /** Delay before the system has it, even after the caller has gone, ms. */
  readonly questionMs?: number;
  /** Delay of the answer after the system gave it, ms. */
  readonly answerMs?: number;
  /** A proxy on the way answers with this status at once; the question goes on. */
  readonly status?: number;
  /** The question never reaches the system. */
  readonly isLost?: boolean;
}

export interface SlowLine {
  readonly address: string;
  /** Sets the target of the line. */
  to(address: string): void;
  /** Fates of the next questions to this path, in their order. */
  next(path: string, ...delays: Delay[]): void;
  /** Paths of the questions that came, without those that the system does not have yet. */
  passed(): readonly string[];
  /** Number of questions that have not come to their end. */
  underWay(): number;
  stop(): void;
}

export async function startSlowLine(): Promise<SlowLine> {
  const waiting = new Map<string, Delay[]>();
  const passed: string[] = [];
  let target = '';
  let underWay = 0;

  async function pass(request: IncomingMessage, path: string, body: string): Promise<[number, string]> {
    passed.push(path);
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const answer = await fetch(new URL(path, target), { method: 'POST', headers, body });
    return [answer.status, await answer.text()];
  }

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const path = (request.url ?? '').replace(/^\//, '');
    const { questionMs = 0, answerMs = 0, status, isLost = false } = waiting.get(path)?.shift() ?? {};
    const say = ([code, text]: readonly [number, string]) => {
      if (response.writableEnded) return;
      response.writeHead(code, { 'content-type': 'application/json; charset=utf-8' });
      response.end(text);
    };
    if (status !== undefined) say([status, '']);
    if (isLost) return;
    underWay += 1;
    await sleep(questionMs);
    // A system that fails breaks off here too.
    const answer = await pass(request, path, body).catch(() => undefined);
    await sleep(answerMs);
    underWay -= 1;
    if (answer === undefined) response.destroy();
    else say(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    to(address) {
      target = address;
    },
    next(path, ...delays) {
      waiting.set(path, [...(waiting.get(path) ?? []), ...delays]);
    },
    passed: () => passed,
    underWay: () => underWay,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
