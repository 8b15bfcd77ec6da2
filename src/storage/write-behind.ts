/** Writes to the database behind the answers: one at a time, again and again, and at once for a caller that waits. */
import { setTimeout as sleep } from 'node:timers/promises';
import { oneAtATime } from '../kernel/repeat.ts';

export interface WriteBehindOptions {
  /** Writes the pending rows, and reads those of others. A failure loses nothing: it is called again. */
  readonly write: () => Promise<void>;
  /** Pause between writes that no caller asked for, ms. */
  readonly everyMs: number;
  readonly onTrouble: (error: unknown) => void;
  /** Told of each further failure: the fault may have changed. */
  readonly onTroubleAgain?: (error: unknown) => void;
  readonly onRecovered: () => void;
}

export function createWriteBehind(options: WriteBehindOptions) {
  const { write, everyMs, onTrouble, onTroubleAgain, onRecovered } = options;
  let well = true;

  const run = oneAtATime(async () => {
    try {
      await write();
      if (!well) onRecovered();
      well = true;
    } catch (error) {
      if (well) onTrouble(error);
      else onTroubleAgain?.(error);
      well = false;
    }
    return well;
  });
  const timer = setInterval(() => void run(), everyMs);

  return {
    /** Writes everything from before the call; false: it is not written. @param patienceMs longest wait; none after a failure */
    async flush(patienceMs: number): Promise<boolean> {
      const written = run();
      return well ? Promise.race([written, sleep(patienceMs, false, { ref: false })]) : false;
    },
    /** Writes soon; the caller does not wait. */
    soon: () => void run(),
    isWell: () => well,
    /** Ends after a last write, or after this time. */
    async stop(patienceMs: number): Promise<void> {
      clearInterval(timer);
      await Promise.race([run(), sleep(patienceMs, undefined, { ref: false })]);
    },
  };
}
