import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for something that happens elsewhere.
 * @throws Error when it has not happened in time
 */
export async function until(happened: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await happened())) {
    if (performance.now() > deadline) throw new Error(`expected it to happen within ${withinMs} ms`);
    await sleep(10);
  }
}
