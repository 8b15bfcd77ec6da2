import type { preValidationHookHandler } from 'fastify';
import { errorTable, RefusedError } from '../kernel/errors.ts';
import type { Admission } from './admission.ts';

/** Counts a request as worked on from when it is whole, so that one whose body does not come is no work. */
export function admitToWork(admission: Admission): preValidationHookHandler {
  return (_request, { raw }, done) => {
    const end = admission.enter();
    if (end === null) {
      admission.refused();
      return done(new RefusedError('TOO_BUSY', errorTable.TOO_BUSY.meaning, 1));
    }
    // To hand an answer over is the end of the work: how long it is read is its reader's affair.
    raw.once('prefinish', end);
    raw.once('close', end);
    done();
  };
}
