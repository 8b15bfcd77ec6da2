import type { Database } from '../../storage/database.ts';
import type { Jobs } from '../../storage/work-queues.ts';

/** Rest of a refused stage, ms. */
const refusedRestMs = 24 * 3600 * 1000;

/**
 * Has refused stages told once more: the other side may have got back what it had lost, or we may have been mended. All of an
 * application at once, so that their order is kept.
 */
export async function retellRefused(database: Database, stages: Jobs, now: number): Promise<void> {
  await database.transaction().execute(async (tx) => {
    const rested = tx
      .selectFrom('application_events')
      .select('application_id')
      .where('told_at', 'is', null)
      .where('refused_at', '<=', now - refusedRestMs);
    const taken = await tx
      .updateTable('application_events')
      .set({ refused_at: null })
      .where('refused_at', 'is not', null)
      .where('application_id', 'in', rested)
      .returning('application_id')
      .execute();
    for (const id of new Set(taken.map((row) => row.application_id))) await stages.enqueue(tx, id, 0);
  });
}
