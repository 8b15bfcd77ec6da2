/** Asks a measured program questions and keeps the time of each. */
import { createLoopDelay } from '../../src/kernel/loop-delay.ts';
import { createHttpConnection, type HttpConnection } from '../../src/transport/http.ts';
import type { Question } from './questions.ts';

interface Load {
  /** From sending to the last byte, ms, in the order of the answers. */
  readonly timesMs: number[];
  readonly bytes: number;
  readonly durationMs: number;
  /** Wrong answers. */
  readonly wrong: number;
}

/** Address to ask; kept open between rounds. */
export function openLine(address: string): HttpConnection {
  return createHttpConnection({
    address,
    connections: 256,
    idleTimeoutMs: 60_000,
    connectTimeoutMs: 5000,
    loop: createLoopDelay(),
  });
}

/** `places` callers at once, each asking again as soon as it is answered. */
export async function askInTurn(
  line: HttpConnection,
  places: number,
  count: number,
  next: () => Question,
  more: Readonly<Record<string, string>> = {},
): Promise<Load> {
  const load = { timesMs: [] as number[], bytes: 0, durationMs: 0, wrong: 0 };
  let left = count;
  const started = performance.now();
  const worker = async () => {
    while (left-- > 0) await askOnce(line, next(), load, more);
  };
  await Promise.all(Array.from({ length: places }, worker));
  load.durationMs = performance.now() - started;
  return load;
}

/** At a steady rate, with or without answers, as people ask. */
export async function askAtRate(
  line: HttpConnection,
  perSecond: number,
  seconds: number,
  next: () => Question,
): Promise<Load> {
  const load = { timesMs: [] as number[], bytes: 0, durationMs: 0, wrong: 0 };
  const open: Promise<void>[] = [];
  const count = perSecond * seconds;
  const started = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(count, ((performance.now() - started) / 1000) * perSecond);
      while (open.length < due) open.push(askOnce(line, next(), load));
      if (open.length < count) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  await Promise.all(open);
  load.durationMs = performance.now() - started;
  return load;
}

// Language of the right answers.
const headers = { 'content-type': 'application/json', 'accept-language': 'ru' };

/** Sends one question. Rejects with a TransportError only. */
export const send = (
  line: HttpConnection,
  body: string,
  timeoutMs: number,
  more: Readonly<Record<string, string>> = {},
) =>
  line.send({ method: 'POST', headers: { ...headers, ...more }, body, timeoutMs, maxBodyBytes: 10_000_000 });

async function askOnce(
  line: HttpConnection,
  { body, isRight }: Question,
  load: { timesMs: number[]; bytes: number; wrong: number },
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const started = performance.now();
  const answer = await send(line, body, 60_000, more);
  load.timesMs.push(performance.now() - started);
  load.bytes += answer.body.length;
  if (answer.status !== 200 || !isRight(answer.body.toString())) load.wrong += 1;
}
