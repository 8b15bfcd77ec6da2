import { once } from 'node:events';

/** Signals that ask a process to stop: Ctrl-C, `kill`, a closed terminal, Ctrl-\. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
/** One Ctrl-C arrives twice within this time, ms: the terminal sends it to the whole group, and npm passes it on. */
const oneSignalMs = 1000;
export type StopRequest = ReturnType<typeof watchStopSignals>;

/** Replaces the default of the signals, which leaves children behind, until the process ends: late copies arrive. */
export function watchStopSignals() {
  const asked = new AbortController();
  const hurried = new AbortController();
  let firstAt = 0;
  for (const signal of signals)
    process.on(signal, () => {
      if (!asked.signal.aborted) firstAt = performance.now();
      else if (performance.now() - firstAt > oneSignalMs) hurried.abort();
      asked.abort();
    });
  return {
    /** Aborted by the first signal. */
    asked: asked.signal,
    /** Aborted by a later signal that is not npm's copy of the first: waiting ends, the order of the stop stays. */
    hurried: hurried.signal,
    /** Asks as the first signal does; it hurries nothing. */
    ask(): void {
      if (asked.signal.aborted) return;
      firstAt = performance.now();
      asked.abort();
    },
  };
}

/** Rejects when the process is asked to stop, for a race against work that is then useless. */
export async function cutShort(asked: AbortSignal): Promise<never> {
  if (!asked.aborted) await once(asked, 'abort');
  throw new Error('it was asked to stop');
}
