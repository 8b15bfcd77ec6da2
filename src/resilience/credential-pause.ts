import type { Clock } from '../kernel/clock.ts';

/** After a refusal one call a minute may try a credential again: hammering it would lock the account. */
export interface CredentialPause {
  /** Milliseconds to wait, or 0 when this call may try (and takes the minute's only try). */
  waitMs(): number;
  refused(): void;
  accepted(): void;
}

export function createCredentialPause(pauseMs: number, clock: Clock): CredentialPause {
  let nextTryAt: number | undefined;
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
    },
  };
}
