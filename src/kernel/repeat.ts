/** Work that comes again and again: once at a time, after a pause, or when its time has come. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from './clock.ts';

/**
 * Runs work once at a time. Callers that come while it is under way share the next run: the present one may have begun too
 * early for them.
 */
export function oneAtATime<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  let next: Promise<Result> | undefined;
  return function run(): Promise<Result> {
    if (running === undefined) {
      running = work().finally(() => {
        running = undefined;
      });
      return running;
    }
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}

/**
 * Does work again and again.
 * @param everyMs pause between the end of one time and the beginning of the next
 * @param onTrouble told when it failed; it is done again all the same
 * @returns `stop` ends it, and waits at most so long for what is under way
 */
export function repeat(work: () => Promise<void>, everyMs: number, onTrouble: (error: unknown) => void) {
  const stopping = new AbortController();
  const done = run();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await work().catch(onTrouble);
      await sleep(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  }

  return {
    async stop(patienceMs: number): Promise<void> {
      stopping.abort();
      await Promise.race([done, sleep(patienceMs, undefined, { ref: false })]);
    },
  };
}

/**
 * @param doneAt when it was done last, epoch ms; left out: never
 * @returns does the work where its time has come; work that throws is due again at once
 */
export function atMostEvery(
  ms: number,
  clock: Clock,
  work: () => Promise<void>,
  doneAt = Number.NEGATIVE_INFINITY,
): () => Promise<void> {
  let last = doneAt;
  return async () => {
    const now = clock.now();
    if (now - last < ms) return;
    await work();
    last = now;
  };
}
