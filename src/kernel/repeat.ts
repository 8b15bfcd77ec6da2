import { setTimeout as sleep } from 'node:timers/promises';

/** Work that is done again and again, once at a time. */
interface Repetition {
  /** Does it no more; waits for what is under way. @param patienceMs at most so long */
  stop(patienceMs: number): Promise<void>;
}

/**
 * @param everyMs pause between the end of one time and the beginning of the next
 * @param onTrouble told when it failed; it is done again all the same
 */
export function repeat(
  work: () => Promise<void>,
  everyMs: number,
  onTrouble: (error: unknown) => void,
): Repetition {
  const stopping = new AbortController();
  const done = run();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await work().catch(onTrouble);
      await sleep(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  }

  return {
    async stop(patienceMs) {
      stopping.abort();
      await Promise.race([done, sleep(patienceMs, undefined, { ref: false })]);
    },
  };
}
