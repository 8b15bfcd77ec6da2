import { CallFault } from './call-fault.ts';
import { deadlinePassed } from './deadline.ts';
import { type Call, createTurns } from './turns.ts';

/** Gives a place back; further calls do nothing. */
export type Leave = () => void;

/** Caller of a call. */
export interface Caller {
  /** The viewer's account, or the gateway's own name, which takes turns. */
  readonly account: string;
  /** One for each GraphQL request: an account's requests take turns too. */
  readonly signal: AbortSignal;
}

export type FairQueue = ReturnType<typeof createFairQueue>;
type Waiter = Call & { readonly proceed: () => void; readonly refuse: () => void };

/** Makes a bulkhead of `places` calls, with a line of at most `maxWaiting` before it. */
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
     * Waits for a place. Accounts take turns, so that a question about one person does not wait behind a hundred of another
     * account.
     * @param cost charge of the turn: the number of people
     * @throws CallFault OUR_CAPACITY for a full queue or the end of the answer's time; ABANDONED when the caller left
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
        // In a full line the account with the longest part gives up its last call, unless that is the newcomer's account.
        const last = turns.lastOfLongest(place);
        if (last === undefined) throw new CallFault('OUR_CAPACITY', 'OURS');
        last.refuse();
      }
      return wait(caller, cost);
    },
    /** Numbers of active and waiting calls, for tests. */
    get load() {
      return { active, waiting: turns.size() };
    },
  };
}

const leftBehind = (signal: AbortSignal): CallFault =>
  new CallFault(signal.reason === deadlinePassed ? 'OUR_CAPACITY' : 'ABANDONED', 'OURS');
