/** Time that the event loop has missed: while it is blocked, it neither hears a socket nor keeps a time. */
export type LoopDelay = ReturnType<typeof createLoopDelay>;

/** Often enough for a tolerance of 100 ms, and seldom enough to cost nothing. */
const periodMs = 20;

/** Lateness of less is the machine's ordinary jitter, and not a block. */
const leastMs = 10;

/**
 * Measures by a timer of its own. A histogram of the loop's delay is told by the default metrics already, but a verdict
 * about one call wants what was missed during that call.
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
    /**
     * Time in which the loop could not listen since the monitor was made, ms, what is under way included. The difference
     * between two readings is what was missed between them, to within 20 ms for each block.
     */
    blockedMs: () => blocked + lateness(now()),
    /** Ends the measuring: nothing is counted from then on. */
    stop(): void {
      clearTimeout(timer);
      dueAt = Number.POSITIVE_INFINITY;
    },
  };
}
