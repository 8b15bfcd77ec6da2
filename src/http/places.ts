/** Places for requests under way: a number for all, and a share of it for one account. */
import { setTimeout as sleep } from 'node:timers/promises';
import { errorTable, RefusedError } from '../kernel/errors.ts';

type PlacesOptions = { readonly max: number; readonly share: number };
export type Places = ReturnType<typeof createPlaces>;

export function createPlaces({ max, share }: PlacesOptions) {
  const held = new Map<string, number>();
  let taken = 0;
  return {
    /** @returns gives the place back, once @throws RefusedError TOO_BUSY, or RATE_LIMITED beyond the account's share */
    take(account: string) {
      if (taken >= max) throw new RefusedError('TOO_BUSY', errorTable.TOO_BUSY.meaning, 1);
      const own = held.get(account) ?? 0;
      if (own >= share)
        throw new RefusedError(
          'RATE_LIMITED',
          `expected at most ${share} requests of this account at once`,
          1,
        );
      held.set(account, own + 1);
      taken += 1;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        taken -= 1;
        const left = (held.get(account) ?? 1) - 1;
        if (left > 0) held.set(account, left);
        else held.delete(account);
      };
    },
    /** Resolves when no place is taken, after the time, or once hurried. */
    async drained(timeoutMs: number, hurried?: AbortSignal): Promise<void> {
      for (let waitedMs = 0; taken > 0 && waitedMs < timeoutMs && !hurried?.aborted; waitedMs += 20)
        await sleep(20);
    },
  };
}
