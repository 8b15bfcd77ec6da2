import { type Clock, startOfDay } from '../../kernel/clock.ts';
import { textOfRow } from '../../storage/chain.ts';
import type { Database } from '../../storage/database.ts';
import type { BegunRow } from '../looks/look-rows.ts';
import type { Volumes } from './volumes.ts';

const pageSize = 5000;
/** Another replica's rows arrive a little later than they were written. */
const overlapMs = 10_000;

/**
 * Counts whom accounts asked about today through other replicas, and before this process.
 * @param ownChain whose rows are counted already
 * @returns a function that learns what has come since its last call; it throws Error of the database
 */
export function createVolumeLearner(
  database: Database,
  volumes: Volumes,
  ownChain: string,
  clock: Clock,
): () => Promise<void> {
  let learntUntil = startOfDay(clock.now());

  return async () => {
    let from = { at: Math.max(learntUntil - overlapMs, startOfDay(clock.now())), look: '' };
    for (;;) {
      const rows = await database
        .selectFrom('access_log')
        .select(['look', 'at', 'line'])
        .where('kind', '=', 'BEGUN')
        .where('chain', '!=', ownChain)
        .where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'look'), '>', tuple(from.at, from.look)))
        .orderBy('at')
        .orderBy('look')
        .limit(pageSize)
        .execute();
      for (const { line } of rows) note(JSON.parse(textOfRow(line)) as BegunRow, volumes);
      const last = rows.at(-1);
      if (last) {
        from = { at: last.at, look: last.look ?? '' };
        learntUntil = last.at;
      }
      if (rows.length < pageSize) return;
    }
  };
}

function note({ viewer, article, person, look, at }: BegunRow, volumes: Volumes): void {
  volumes.note(viewer.id, article, person?.hash ?? look, at);
}
