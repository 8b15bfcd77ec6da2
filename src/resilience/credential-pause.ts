import type { Clock } from '../kernel/clock.ts';

/** After a refusal one call a minute may try a credential again: hammering it would lock the account. */
export interface CredentialPause {
  /** Milliseconds to wait, or 0 when this call may try (and takes the minute's only try). */
  waitMs(): number;
  refused(): void;
  accepted(): void;
  /** True within ten seconds after it was accepted. */
  wasAcceptedLately(): boolean;
}

const latelyMs = 10_000;

export function createCredentialPause(pauseMs: number, clock: Clock): CredentialPause {
  let nextTryAt: number | undefined;
  let acceptedAt = Number.NEGATIVE_INFINITY;
  return {
    waitMs() {
      if (nextTryAt === undefined) return 0;
      const wait = nextTryAt - clock.now();
      if (wait > 0) return wait;
      nextTryAt = clock.now() + pauseMs;
      return 0;
    },
    refused() {
      nextTryAt = clock.now() + pauseMs;
    },
    accepted() {
      nextTryAt = undefined;
      acceptedAt = clock.now();
    },
    wasAcceptedLately: () => clock.now() - acceptedAt < latelyMs,
  };
}
