/** A person has a result sent again that did not arrive. */
import type { Changed } from '../../kernel/changed.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../../storage/database.ts';
import type { Jobs } from '../../storage/work-queues.ts';
import { mayBeResent, type ResultState } from './result.ts';
import { lockLatestResult, noteEvent } from './result-rows.ts';

interface ResendParts {
  readonly database: Database;
  readonly results: Pick<Jobs, 'enqueue' | 'hasten'>;
  readonly clock: Clock;
}

/** @param by the person's account */
export function resendResult(
  { database, results, clock }: ResendParts,
  applicationId: string,
  by: string,
): Promise<Changed> {
  return database.transaction().execute(async (tx) => {
    const row = await lockLatestResult(tx, applicationId);
    if (row === undefined) return { kind: 'notFound' };
    const { id, state } = row;
    if (!mayBeResent(state as ResultState)) return { kind: 'outOfTurn', state };
    await tx
      .updateTable('results')
      .set({ state: 'WAITING', overdue_at: null, accepted_at: null, wants_again: false })
      .where('id', '=', id)
      .execute();
    await noteEvent(tx, id, { kind: 'RESENT', at: clock.now(), by });
    await results.hasten(tx, applicationId);
    await results.enqueue(tx, applicationId, 0);
    return { kind: 'done', id: applicationId };
  });
}
