import type { AdaptivePlaces, Lesson } from './adaptive-places.ts';
import { CallFault } from './call-fault.ts';
import { deadlinePassed } from './deadline.ts';
import { type Call, createTurns } from './turns.ts';

/** Gives a place back, with the lesson of the call; further calls do nothing. */
export type Leave = (lesson?: Lesson) => void;

/** Caller of a call. */
export interface Caller {
  /** The viewer's account, or the gateway's own name, which takes turns. */
  readonly account: string;
  /** One for each GraphQL request: an account's requests take turns too. */
  readonly signal: AbortSignal;
}

export type FairQueue = ReturnType<typeof createFairQueue>;
type Waiter = Call & { readonly proceed: () => void; readonly refuse: () => void };

/** Makes a bulkhead whose places follow what the system bears, with a line of at most `maxWaiting` calls before it. */
export function createFairQueue(places: AdaptivePlaces, maxWaiting: number) {
  const turns = createTurns<Waiter>();
  let active = 0;

  function leaveOnce(): Leave {
    let left = false;
    return (lesson = null) => {
      if (left) return;
      left = true;
      places.learn(lesson, active, turns.size());
      active -= 1;
      admitNext();
    };
  }

  function admitNext(): void {
    while (active < places.now()) {
      const next = turns.take();
      if (next === undefined) break;
      active += 1;
      next.proceed();
    }
    if (active === 0) turns.forget();
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
      if (active < places.now()) {
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
    /** Numbers of active and waiting calls, and of places; the mean time of an answer, ms, once it is known. */
    get load() {
      return { active, waiting: turns.size(), places: places.now(), latencyMs: places.latencyMs() };
    },
  };
}

const leftBehind = (signal: AbortSignal): CallFault =>
  new CallFault(signal.reason === deadlinePassed ? 'OUR_CAPACITY' : 'ABANDONED', 'OURS');
