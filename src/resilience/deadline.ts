/** Reason of an abort when the time of the whole answer is over (any other reason: the caller has gone). */
export const deadlinePassed = Symbol('the time of the whole answer is over');

/** A signal for what the gateway asks by itself: aborted when its time is over, and by nothing else. */
export function deadlineSignal(timeoutMs: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(deadlinePassed), timeoutMs).unref();
  return controller.signal;
}
