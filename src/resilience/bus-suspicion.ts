import type { Clock } from '../kernel/clock.ts';

/**
 * Decides between the silence of a register and of the bus: the bus, when two or more registers fell silent and none
 * answers.
 */
export function createBusSuspicion(windowMs: number, clock: Clock) {
  const silentSince = new Map<string, number>();
  let lastAnswerAt = Number.NEGATIVE_INFINITY;
  return {
    /**
     * @param register with a silent question; all banks count as one, since they may fail together
     * @param askedAt epoch ms: a later answer of any register proves that the bus was alive
     */
    timedOut(register: string, askedAt: number): void {
      if (lastAnswerAt <= askedAt) silentSince.set(register, clock.now());
    },
    answered(): void {
      lastAnswerAt = clock.now();
      silentSince.clear();
    },
    /** True when at least two registers timed out within the window and none has answered meanwhile. */
    suspectsBus(): boolean {
      const from = clock.now() - windowMs;
      for (const [register, at] of silentSince) if (at < from) silentSince.delete(register);
      return silentSince.size >= 2;
    },
  };
}
