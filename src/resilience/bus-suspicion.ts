import type { Clock } from '../kernel/clock.ts';

/** Decides whether silence is the register's or the bus's: the bus, when two or more registers fell silent and none answers. */
export function createBusSuspicion(windowMs: number, clock: Clock) {
  const silentSince = new Map<string, number>();
  let lastAnswerAt = Number.NEGATIVE_INFINITY;
  return {
    /**
     * @param register whose question met silence: two banks are one register here, they may well fail together
     * @param askedAt when it was asked, epoch ms: an answer of any register since then proves that the bus was alive
     */
    timedOut(register: string, askedAt: number): void {
      if (lastAnswerAt <= askedAt) silentSince.set(register, clock.now());
    },
    answered(): void {
      lastAnswerAt = clock.now();
      silentSince.clear();
    },
    /** True when at least two registers have timed out within the window and none has answered meanwhile. */
    suspectsBus(): boolean {
      const from = clock.now() - windowMs;
      for (const [register, at] of silentSince) if (at < from) silentSince.delete(register);
      return silentSince.size >= 2;
    },
  };
}
