import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again when a system may have recovered, where a test identifier is configured for that: no person is looked up for
 * the probe's own sake. One probe at a time, with the whole interval between them. Ends with the signal.
 */
export async function runProber(
  isDue: () => boolean,
  probe: () => Promise<unknown>,
  intervalMs: number,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (;;) {
      await sleep(intervalMs, undefined, { signal, ref: false });
      if (isDue()) await probe();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
