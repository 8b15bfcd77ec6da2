import type { LoopDelay } from '../kernel/loop-delay.ts';

/** Tells what the event loop missed. */
export type Loop = Pick<LoopDelay, 'blockedMs'>;

/** So much may be missed of any attempt, ms: the machine has other work too. */
const leastToleranceMs = 100;
/** The same as a share of the attempt. */
const toleratedShare = 0.1;

/**
 * The own time of one attempt. It runs only while the event loop can listen.
 *
 * Timers that are due fire before sockets are read. So an answer that lies in the socket is looked for once more before
 * the time is over, and time in which the loop was blocked is given back, once.
 * @param onOver told that the time is over, and whether by our own doing
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

  /** True when the loop missed so much, connecting included, that a broken connection may be our doing. */
  const isOurs = () => missedBeforeRestart || wasGivenBack || loop.blockedMs() - blockedBefore > toleranceMs;

  return {
    /** The whole time begins again: the question is written. */
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
