/** How late the event loop is: while it is blocked, it neither hears a socket nor keeps a time. */
export interface LoopDelay {
  /** How late the event loop is now, ms: the larger of the last second's worst and what is under way. */
  readonly lateMs: () => number;
  /**
   * For how long the loop could not listen since the monitor was made, ms, what is under way included. The difference
   * between two readings is what was missed between them, to within 20 ms for each block.
   */
  readonly blockedMs: () => number;
  /** Ends the measuring: nothing is counted from then on. */
  stop(): void;
}

/** Often enough for a tolerance of 100 ms, and seldom enough to cost nothing. */
const periodMs = 20;

/** Lateness of less is the machine's ordinary jitter, and not a block. */
const leastMs = 10;

/** The worst is kept for the slot of now and for the one before it. */
const slotMs = 500;

/**
 * Measures by a timer of its own. A histogram of the loop's delay is told by the default metrics already, but a verdict
 * about one call wants what was missed during that call.
 * @param now milliseconds of a clock that never jumps
 */
export function createLoopDelay(now: () => number = () => performance.now()): LoopDelay {
  let dueAt = now() + periodMs;
  let blocked = 0;
  let slot = Math.floor(now() / slotMs);
  let worst = 0;
  let worstBefore = 0;

  const lateness = (at: number) => (at - dueAt >= leastMs ? at - dueAt : 0);

  function turnTo(at: number): void {
    const turned = Math.floor(at / slotMs) - slot;
    if (turned === 0) return;
    worstBefore = turned === 1 ? worst : 0;
    worst = 0;
    slot += turned;
  }

  const timer = setTimeout(() => {
    const at = now();
    const late = lateness(at);
    turnTo(at);
    worst = Math.max(worst, late);
    blocked += late;
    dueAt = at + periodMs;
    timer.refresh();
  }, periodMs).unref();

  return {
    lateMs() {
      const at = now();
      turnTo(at);
      return Math.max(worst, worstBefore, lateness(at));
    },
    blockedMs: () => blocked + lateness(now()),
    stop() {
      clearTimeout(timer);
      dueAt = Number.POSITIVE_INFINITY;
    },
  };
}
