/** Process of callers who ask at a rate, with or without answers; prints the result. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createPeople } from '../people.ts';
import { askDossier } from '../questions.ts';
import { openLines } from './line.ts';

/** Options of one load. */
export interface CrowdLoad {
  readonly perSecond: number;
  readonly seconds: number;
}

export interface CrowdFigures {
  /** Whole right answers in each second after the first question. */
  readonly goodBySecond: readonly number[];
  readonly good: number;
  readonly goodMs: readonly number[];
  /** 503 with Retry-After. */
  readonly refusedMs: readonly number[];
  /** By kind: a status, `reset`, `wrong`. */
  readonly others: Readonly<Record<string, number>>;
  readonly healthMs: readonly number[];
  /** Delay of the callers themselves, the worst hundredth, ms: above a few, the measured times are theirs. */
  readonly ownLateMs: number;
}

const address = String(JSON.parse(process.argv[2] ?? '""'));
const send = openLines(address);
const nextPerson = createPeople();
const host = new URL(address).host;
const health = `GET /health/live HTTP/1.1\r\nhost: ${host}\r\n\r\n`;

async function run({ perSecond, seconds }: CrowdLoad): Promise<CrowdFigures> {
  const goodBySecond: number[] = [];
  const goodMs: number[] = [];
  const refusedMs: number[] = [];
  const healthMs: number[] = [];
  const others: Record<string, number> = {};
  const late = monitorEventLoopDelay({ resolution: 5 });
  late.enable();
  const started = performance.now();
  let asked = 0;

  async function askOnce(n: number): Promise<void> {
    const { body, isRight } = askDossier(nextPerson());
    const at = performance.now();
    const reply = await send(
      `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\naccept-language: ru\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    const now = performance.now();
    const isComplete = reply.status === 200 && reply.head.includes('tirek-complete: true');
    if (isComplete && (n % 10 !== 0 || isRight(reply.body))) {
      const second = Math.floor((now - started) / 1000);
      goodBySecond[second] = (goodBySecond[second] ?? 0) + 1;
      goodMs.push(now - at);
    } else if (reply.status === 503 && /\r\nretry-after: \d/i.test(reply.head)) refusedMs.push(now - at);
    else {
      const word = reply.status === 0 ? 'reset' : reply.status === 200 ? 'wrong' : String(reply.status);
      others[word] = (others[word] ?? 0) + 1;
    }
  }

  async function askHealth(): Promise<void> {
    const at = performance.now();
    const { status } = await send(health);
    healthMs.push(status === 200 ? performance.now() - at : Number.POSITIVE_INFINITY);
  }

  const open = new Set<Promise<void>>();
  const hold = (one: Promise<void>) => {
    open.add(one);
    void one.finally(() => open.delete(one));
  };
  await new Promise<void>((resolve) => {
    let nextHealth = started;
    const timer = setInterval(() => {
      const now = performance.now();
      const due = Math.min(perSecond * seconds, ((now - started) / 1000) * perSecond);
      for (; asked < due; asked += 1) hold(askOnce(asked));
      if (now >= nextHealth) {
        nextHealth = now + 100;
        hold(askHealth());
      }
      if (asked < perSecond * seconds) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  await Promise.all(open);
  late.disable();
  const ownLateMs = late.percentile(99) / 1e6;
  const bySecond = Array.from(goodBySecond, (count) => count ?? 0);
  return { goodBySecond: bySecond, good: goodMs.length, goodMs, refusedMs, others, healthMs, ownLateMs };
}

process.on('disconnect', () => process.exit(0));
process.on('message', async (load) => process.send?.(await run(load as CrowdLoad)));
process.send?.([]);
