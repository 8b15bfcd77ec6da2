import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { errorTable } from '../kernel/errors.ts';
import { refuse } from './errors.ts';

export interface InFlight {
  /** Resolves when no question is being worked on, or after the time. */
  drained(timeoutMs: number): Promise<void>;
}

/** More questions than the gateway can work on are refused before they are read: 503 with Retry-After. */
export function addInFlightLimit(app: FastifyInstance, maxInFlight: number): InFlight {
  let inFlight = 0;
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url !== '/graphql') return done();
    if (inFlight >= maxInFlight) {
      void refuse(request, reply.header('retry-after', '1'), 'TOO_BUSY', errorTable.TOO_BUSY.meaning);
      return;
    }
    inFlight += 1;
    reply.raw.once('close', () => {
      inFlight -= 1;
    });
    done();
  });
  return {
    async drained(timeoutMs) {
      for (let waitedMs = 0; inFlight > 0 && waitedMs < timeoutMs; waitedMs += 20) await sleep(20);
    },
  };
}
