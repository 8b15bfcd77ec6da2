export type LoopDelay = ReturnType<typeof createLoopDelay>;
/** Often enough for a tolerance of 100 ms, and seldom enough to cost nothing. */
const periodMs = 20;
/** Smaller lateness is ordinary jitter of the machine. */
const leastMs = 10;

/**
 * Measures the time in which the blocked event loop hears no socket and keeps no time. The histogram of the default metrics
 * does not serve: a verdict about one call needs the blocks during that call.
 * @param now milliseconds of a clock that never jumps
 */
export function createLoopDelay(now: () => number = () => performance.now()) {
  let dueAt = now() + periodMs;
  let blocked = 0;

  const lateness = (at: number) => (at - dueAt >= leastMs ? at - dueAt : 0);

  const timer = setTimeout(() => {
    const at = now();
    blocked += lateness(at);
    dueAt = at + periodMs;
    timer.refresh();
  }, periodMs).unref();

  return {
    /** Blocked time since the start, ms. The difference of two readings is exact to 20 ms for each block. */
    blockedMs: () => blocked + lateness(now()),
    /** Ends the measuring: later blocks do not count. */
    stop(): void {
      clearTimeout(timer);
      dueAt = Number.POSITIVE_INFINITY;
    },
  };
}
