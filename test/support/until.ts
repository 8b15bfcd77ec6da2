import { setTimeout as sleep } from 'node:timers/promises';
import { vi } from 'vitest';

/** No assertion about time: longer than any step on a slow machine, and shorter than a test may hang. */
const longestMs = 240_000;

/** Waits for an event elsewhere. @throws Error if it does not happen */
export async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + longestMs;
  while (!(await happened())) {
    if (performance.now() > deadline) throw new Error(`expected it to happen: ${happened}`);
    await sleep(10);
  }
}

/** Waits until an assertion holds; gives its value. @throws Error of the assertion if it never holds */
export function eventually<Value>(assertion: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(assertion, { timeout: longestMs, interval: 10 });
}
