import { createAdaptivePlaces } from '../../src/resilience/adaptive-places.ts';
import { CallFault } from '../../src/resilience/call-fault.ts';
import type { Caller, FairQueue, Leave } from '../../src/resilience/queue.ts';
import { createTestClock } from '../support/clock.ts';

/** Places that stay as many as they are. */
export const fixedPlaces = (places: number) =>
  createAdaptivePlaces({ floor: places, ceiling: places }, createTestClock());

/** A request of an account. Each call makes another request, of another account unless it is named. */
export function request(account?: string, signal = new AbortController().signal): Caller {
  accounts += 1;
  return { account: account ?? `account ${accounts}`, signal };
}
let accounts = 0;

/** A call that notes its name at its entry, and holds its place until told to go. */
export function createLine(queue: FairQueue) {
  const served: string[] = [];
  const inside: Leave[] = [];
  return {
    served,
    come(name: string, caller: Caller = request(), cost?: number): Promise<void> {
      return queue.enter(caller, cost).then((leave) => {
        served.push(name);
        inside.push(leave);
      });
    },
    /** The longest call inside goes, and the next one has come in when this resolves. */
    async goOne(): Promise<void> {
      inside.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

export async function faultOf(entering: Promise<unknown>): Promise<string> {
  try {
    await entering;
  } catch (error) {
    if (error instanceof CallFault) return `${error.faultClass} ${error.origin}`;
  }
  throw new Error('expected a CallFault');
}
