import type { FastifyInstance } from 'fastify';
import { errorTable } from '../kernel/errors.ts';
import { refuse } from './errors.ts';

/** More requests than the gateway can work on are refused before they are read: 503 with Retry-After. */
export function addInFlightLimit(app: FastifyInstance, maxInFlight: number): void {
  let inFlight = 0;
  app.addHook('onRequest', (request, reply, done) => {
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
}
