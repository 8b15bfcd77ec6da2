import type { Clock } from '../kernel/clock.ts';

/** Decides whether silence is the register's or the bus's: the bus, when two or more services fell silent and none answers. */
export interface BusSuspicion {
  timedOut(service: string): void;
  answered(): void;
  /** True when at least two services have timed out within the window and none has answered since. */
  suspectsBus(): boolean;
}

export function createBusSuspicion(windowMs: number, clock: Clock): BusSuspicion {
  const silentSince = new Map<string, number>();
  return {
    timedOut(service) {
      silentSince.set(service, clock.now());
    },
    answered() {
      silentSince.clear();
    },
    suspectsBus() {
      const from = clock.now() - windowMs;
      for (const [service, at] of silentSince) if (at < from) silentSince.delete(service);
      return silentSince.size >= 2;
    },
  };
}
