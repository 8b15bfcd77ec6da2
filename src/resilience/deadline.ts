/** Reason of an abort at the end of the whole answer's time (any other reason: the caller has gone). */
export const deadlinePassed = Symbol('the time of the whole answer is over');

/** Makes a signal for a question of the gateway itself: only the end of its time aborts it. */
export function deadlineSignal(timeoutMs: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(deadlinePassed), timeoutMs).unref();
  return controller.signal;
}
