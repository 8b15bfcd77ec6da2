import { setTimeout as sleep } from 'node:timers/promises';

/** No assertion about time: longer than any step on a slow machine, and shorter than a test may hang. */
const longestMs = 240_000;

/** Waits for an event elsewhere. @throws Error if it does not happen */
export async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + longestMs;
  for (;;) {
    const askedAt = performance.now();
    if (await happened()) return;
    if (performance.now() > deadline) throw new Error(`expected it to happen: ${happened}`);
    await sleep(pauseMs(askedAt));
  }
}

/**
 * Waits until an assertion holds; gives its value.
 * @throws Error of the assertion when it never holds
 */
export async function eventually<Value>(assertion: () => Value | Promise<Value>): Promise<Value> {
  const deadline = performance.now() + longestMs;
  for (;;) {
    const askedAt = performance.now();
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await sleep(pauseMs(askedAt));
  }
}

/** Pause before the next question, in ms: a question that takes long would hold up what it waits for if it came at once. */
function pauseMs(askedAt: number): number {
  return Math.min(Math.max(10, 4 * (performance.now() - askedAt)), 200);
}
