import { once } from 'node:events';

/** Signals by which people, terminals and supervisors ask a process to stop: Ctrl-C, `kill`, a closed terminal, Ctrl-\. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** One Ctrl-C arrives more than once: the terminal sends it to the whole group, and npm passes it on. ms */
const oneSignalMs = 1000;

export type StopRequest = ReturnType<typeof watchStopSignals>;

/**
 * Takes the signals from their default, which kills at once and leaves children behind. They are held until the process ends:
 * a copy that arrives late must not find the default again.
 */
export function watchStopSignals() {
  const asked = new AbortController();
  const hurried = new AbortController();
  let firstAt = 0;
  for (const signal of signals) {
    process.on(signal, () => {
      if (!asked.signal.aborted) firstAt = performance.now();
      else if (performance.now() - firstAt > oneSignalMs) hurried.abort();
      asked.abort();
    });
  }
  return {
    /** Aborted by the first signal. */
    asked: asked.signal,
    /** Aborted by a further signal, later than npm's copy of the first one: waiting ends, the order of the stop stays. */
    hurried: hurried.signal,
    /** Asks as the first signal does; it hurries nothing. */
    ask(): void {
      if (asked.signal.aborted) return;
      firstAt = performance.now();
      asked.abort();
    },
  };
}

/** Rejects once the process is asked to stop: to race against work that is not worth its end then. */
export async function cutShort(asked: AbortSignal): Promise<never> {
  if (!asked.aborted) await once(asked, 'abort');
  throw new Error('it was asked to stop');
}
