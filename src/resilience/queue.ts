import { CallFault } from './call-fault.ts';
import { deadlinePassed } from './deadline.ts';

/** A caller's place: give it back exactly once. */
export type Leave = () => void;

export interface FairQueue {
  /**
   * Waits for one of the places. Callers take turns, so that a question about one person does not wait behind a
   * hundred of somebody else's.
   * @param caller whose turn it is: one object per GraphQL request
   * @throws CallFault OUR_CAPACITY when the queue is full or the answer's time ran out here; ABANDONED when the caller left
   */
  enter(caller: object, signal: AbortSignal): Promise<Leave>;
  /** Calls under way and waiting, for tests and metrics. */
  readonly load: { readonly active: number; readonly waiting: number };
}

interface Waiter {
  readonly proceed: () => void;
  readonly refuse: () => void;
}

/** A bulkhead of `places` calls, and before it a line of at most `maxWaiting`. */
export function createFairQueue(places: number, maxWaiting: number): FairQueue {
  const lines = new Map<object, Set<Waiter>>();
  let active = 0;
  let waiting = 0;

  function leaveOnce(): Leave {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      active -= 1;
      admitNext();
    };
  }

  function admitNext(): void {
    const next = lines.entries().next().value;
    if (!next || active >= places) return;
    const [caller, line] = next;
    const waiter = line.values().next().value;
    if (!waiter) return;
    remove(caller, line, waiter);
    // To the end of the round: the others have their turn before this caller's next call.
    if (lines.delete(caller)) lines.set(caller, line);
    active += 1;
    waiter.proceed();
  }

  function remove(caller: object, line: Set<Waiter>, waiter: Waiter): void {
    if (!line.delete(waiter)) return;
    waiting -= 1;
    if (line.size === 0) lines.delete(caller);
  }

  /** The line is full: whoever has the longest one gives up its last place, unless the newcomer has the longest itself. */
  function makeRoom(caller: object): boolean {
    const [longest] = [...lines].sort(([, a], [, b]) => b.size - a.size);
    if (!longest || longest[1].size <= (lines.get(caller)?.size ?? 0) + 1) return false;
    [...longest[1]].at(-1)?.refuse();
    return true;
  }

  function wait(caller: object, signal: AbortSignal): Promise<Leave> {
    return new Promise((resolve, reject) => {
      const line = lines.get(caller) ?? new Set<Waiter>();
      lines.set(caller, line);
      const giveUp = (fault: CallFault) => {
        signal.removeEventListener('abort', onAbort);
        remove(caller, line, waiter);
        reject(fault);
      };
      const onAbort = () => giveUp(leftBehind(signal));
      const waiter: Waiter = {
        proceed() {
          signal.removeEventListener('abort', onAbort);
          resolve(leaveOnce());
        },
        refuse: () => giveUp(new CallFault('OUR_CAPACITY', 'OURS')),
      };
      line.add(waiter);
      waiting += 1;
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  return {
    async enter(caller, signal) {
      if (signal.aborted) throw leftBehind(signal);
      if (active < places) {
        active += 1;
        return leaveOnce();
      }
      if (waiting >= maxWaiting && !makeRoom(caller)) throw new CallFault('OUR_CAPACITY', 'OURS');
      return wait(caller, signal);
    },
    get load() {
      return { active, waiting };
    },
  };
}

function leftBehind(signal: AbortSignal): CallFault {
  return new CallFault(signal.reason === deadlinePassed ? 'OUR_CAPACITY' : 'ABANDONED', 'OURS');
}
