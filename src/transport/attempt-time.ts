import type { LoopDelay } from '../kernel/loop-delay.ts';

/** Reads the blocked time of the event loop. */
export type Loop = Pick<LoopDelay, 'blockedMs'>;
/** Blocked time that every attempt tolerates, ms: the machine has other work too. */
const leastToleranceMs = 100;
/** The same as a share of the attempt. */
const toleratedShare = 0.1;

/**
 * Measures one attempt's own time, which runs only while the event loop can listen. Due timers fire before sockets are read,
 * so an answer in the socket is read once more before the end, and blocked time is given back once.
 * @param onOver receives the end of the time; true when we caused it
 */
export function createAttemptTime(timeoutMs: number, loop: Loop, onOver: (isOurs: boolean) => void) {
  const toleranceMs = Math.max(leastToleranceMs, timeoutMs * toleratedShare);
  let blockedBefore = loop.blockedMs();
  let wasGivenBack = false;
  let missedBeforeRestart = false;
  let lastLook: NodeJS.Immediate | undefined;
  let timer = setTimeout(onTime, timeoutMs);

  function onTime(): void {
    const missedMs = loop.blockedMs() - blockedBefore;
    const isTooMuch = missedMs > toleranceMs;
    if (!isTooMuch || wasGivenBack) {
      lastLook = setImmediate(onOver, isTooMuch);
      return;
    }
    wasGivenBack = true;
    blockedBefore += missedMs;
    timer = setTimeout(onTime, Math.min(missedMs, timeoutMs));
  }

  /** True when the loop was blocked so long, connecting included, that a broken connection may be our fault. */
  const isOurs = () => missedBeforeRestart || wasGivenBack || loop.blockedMs() - blockedBefore > toleranceMs;

  return {
    /** Begins the whole time again after the question was written. */
    restart(): void {
      missedBeforeRestart = isOurs();
      blockedBefore = loop.blockedMs();
      clearImmediate(lastLook);
      if (wasGivenBack) {
        wasGivenBack = false;
        clearTimeout(timer);
        timer = setTimeout(onTime, timeoutMs);
      } else timer.refresh();
    },
    isOurs,
    end(): void {
      clearTimeout(timer);
      clearImmediate(lastLook);
    },
  };
}
