import { CallFault } from './call-fault.ts';
import { deadlinePassed } from './deadline.ts';
import { type Call, createTurns } from './turns.ts';

/** A caller's place: give it back exactly once. */
export type Leave = () => void;

/** For whom a call is made. */
export interface Caller {
  /** The viewer's account, or the gateway's own name: its turn it is. */
  readonly account: string;
  /** One for each GraphQL request: an account's requests take turns too. */
  readonly signal: AbortSignal;
}

export type FairQueue = ReturnType<typeof createFairQueue>;

interface Waiter extends Call {
  readonly proceed: () => void;
  readonly refuse: () => void;
}

/** A bulkhead of `places` calls, and before it a line of at most `maxWaiting`. */
export function createFairQueue(places: number, maxWaiting: number) {
  const turns = createTurns<Waiter>();
  let active = 0;

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
    const next = active < places ? turns.take() : undefined;
    if (next) {
      active += 1;
      next.proceed();
    } else if (active === 0) turns.forget();
  }

  function wait({ account, signal }: Caller, cost: number): Promise<Leave> {
    return new Promise((resolve, reject) => {
      const giveUp = (fault: CallFault) => {
        signal.removeEventListener('abort', onAbort);
        turns.remove(waiter);
        reject(fault);
      };
      const onAbort = () => giveUp(leftBehind(signal));
      const waiter: Waiter = {
        account,
        request: signal,
        cost,
        proceed() {
          signal.removeEventListener('abort', onAbort);
          resolve(leaveOnce());
        },
        refuse: () => giveUp(new CallFault('OUR_CAPACITY', 'OURS')),
      };
      turns.add(waiter);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  return {
    /**
     * Waits for one of the places. Accounts take turns, so that a question about one person does not wait behind a
     * hundred of another account's, in however many requests they come.
     * @param cost charge of the turn: the people that the call asks about
     * @throws CallFault OUR_CAPACITY when the queue is full or the answer's time ran out here; ABANDONED when the caller left
     */
    async enter(caller: Caller, cost = 1): Promise<Leave> {
      const { account, signal } = caller;
      if (signal.aborted) throw leftBehind(signal);
      const place = { account, request: signal };
      if (active < places) {
        active += 1;
        turns.charge({ ...place, cost });
        return leaveOnce();
      }
      if (turns.size() >= maxWaiting) {
        // The line is full: the account with the longest one gives up its last call, unless it is the newcomer's.
        const last = turns.lastOfLongest(place);
        if (last === undefined) throw new CallFault('OUR_CAPACITY', 'OURS');
        last.refuse();
      }
      return wait(caller, cost);
    },
    /** Calls under way and waiting, for tests and metrics. */
    get load() {
      return { active, waiting: turns.size() };
    },
  };
}

function leftBehind(signal: AbortSignal): CallFault {
  return new CallFault(signal.reason === deadlinePassed ? 'OUR_CAPACITY' : 'ABANDONED', 'OURS');
}
