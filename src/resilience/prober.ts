import { setTimeout as sleep } from 'node:timers/promises';

/** Probes a system that may have recovered, one probe at a time with the interval between them, until the signal. */
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
