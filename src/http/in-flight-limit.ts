import { setTimeout as sleep } from 'node:timers/promises';
import type { onRequestHookHandler } from 'fastify';
import { errorTable } from '../kernel/errors.ts';
import { refuse } from './errors.ts';

export interface InFlightLimit {
  /** Counts a request until its connection is done with it. One too many is refused before it is read: 503 with Retry-After. */
  readonly count: onRequestHookHandler;
  /** Resolves when no request is being worked on, or after the time. */
  drained(timeoutMs: number): Promise<void>;
}

/** Of a route of its own: so many requests at once. */
export function createInFlightLimit(maxInFlight: number): InFlightLimit {
  let inFlight = 0;
  return {
    count(request, reply, done) {
      if (inFlight >= maxInFlight) {
        void refuse(request, reply.header('retry-after', '1'), 'TOO_BUSY', errorTable.TOO_BUSY.meaning);
        return;
      }
      inFlight += 1;
      reply.raw.once('close', () => {
        inFlight -= 1;
      });
      done();
    },
    async drained(timeoutMs) {
      for (let waitedMs = 0; inFlight > 0 && waitedMs < timeoutMs; waitedMs += 20) await sleep(20);
    },
  };
}
