/** Writes to the database behind the answers: one write at a time, again and again, and at once when somebody waits. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface WriteBehind {
  /**
   * Waits until everything that was there before the call is written.
   * @param patienceMs while the database does not answer nobody waits longer than this, and not at all when it failed last
   * @returns whether it is written
   */
  flush(patienceMs: number): Promise<boolean>;
  /** Writes soon; nobody waits. */
  soon(): void;
  /** True when the last write succeeded. */
  isWell(): boolean;
  /** Ends after a last write, or after the time. */
  stop(patienceMs: number): Promise<void>;
}

export interface WriteBehindOptions {
  /** Writes what there is, and reads what others wrote. A failure loses nothing: it is called again. */
  readonly write: () => Promise<void>;
  /** Pause between writes that nobody asked for, ms. */
  readonly everyMs: number;
  readonly onTrouble: (error: unknown) => void;
  /** Told of each further failure: what is wrong may have become something else. */
  readonly onTroubleAgain?: (error: unknown) => void;
  readonly onRecovered: () => void;
}

export function createWriteBehind({
  write,
  everyMs,
  onTrouble,
  onTroubleAgain,
  onRecovered,
}: WriteBehindOptions): WriteBehind {
  let running: Promise<boolean> | undefined;
  /** Asked for while a write was under way, which may have begun too early for it. */
  let next: Promise<boolean> | undefined;
  let well = true;

  async function writeOnce(): Promise<boolean> {
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
  }

  function run(): Promise<boolean> {
    if (running === undefined) {
      running = writeOnce().finally(() => {
        running = undefined;
      });
      return running;
    }
    next ??= running.then(() => {
      next = undefined;
      return run();
    });
    return next;
  }

  const timer = setInterval(() => void run(), everyMs);

  return {
    async flush(patienceMs) {
      const written = run();
      return well ? Promise.race([written, sleep(patienceMs, false, { ref: false })]) : false;
    },
    soon: () => void run(),
    isWell: () => well,
    async stop(patienceMs) {
      clearInterval(timer);
      await Promise.race([run(), sleep(patienceMs, undefined, { ref: false })]);
    },
  };
}
