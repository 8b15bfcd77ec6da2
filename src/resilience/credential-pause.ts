import type { Clock } from '../kernel/clock.ts';

const latelyMs = 10_000;

/** Lets one call a minute try a refused credential: more tries would lock the account. */
export function createCredentialPause(pauseMs: number, clock: Clock) {
  let nextTryAt: number | undefined;
  let acceptedAt = Number.NEGATIVE_INFINITY;
  return {
    /** Milliseconds to wait; 0 when this call may try, which takes the minute's only try. */
    waitMs(): number {
      if (nextTryAt === undefined) return 0;
      const wait = nextTryAt - clock.now();
      if (wait > 0) return wait;
      nextTryAt = clock.now() + pauseMs;
      return 0;
    },
    refused(): void {
      nextTryAt = clock.now() + pauseMs;
    },
    accepted(): void {
      nextTryAt = undefined;
      acceptedAt = clock.now();
    },
    /** True within ten seconds after it was accepted. */
    wasAcceptedLately: () => clock.now() - acceptedAt < latelyMs,
  };
}
