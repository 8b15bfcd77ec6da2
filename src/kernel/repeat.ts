import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from './clock.ts';

/** Runs work once at a time. Callers during a run share the next run, since the current one may have begun too early. */
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
 * Repeats work.
 * @param everyMs pause between the end of one run and the start of the next
 * @param onTrouble receives the error of a failed run; the work is repeated all the same
 * @returns `stop` ends it, and waits at most that long for the current run
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
 * Runs due work.
 * @param doneAt time of the last run, epoch ms; left out: never
 * @returns the runner; failed work stays due
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
