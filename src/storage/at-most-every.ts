import type { Clock } from '../kernel/clock.ts';

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
