import { type Clock, startOfDay } from '../../kernel/clock.ts';
import type { Database } from '../../storage/database.ts';
import { readRow } from '../looks/read-row.ts';
import type { Volumes } from './volumes.ts';

const pageSize = 5000;
/** Rows become visible out of the order of their positions, by at most as many as are written at once. */
const overlap = 2000;

/**
 * Counts the people whom accounts asked about today through other replicas, and before this process.
 * @param ownChain chain of this process: its rows are counted already
 * @returns a function that reads the rows since its last call, and throws errors of the database
 */
export function createVolumeLearner(database: Database, volumes: Volumes, ownChain: string, clock: Clock) {
  let learnt: number | undefined;

  /** Position before the first row of today. */
  async function startOfToday(): Promise<number> {
    const { position } = await database
      .selectFrom('access_log')
      .select(({ fn }) => fn.min('position').as('position'))
      .where('kind', '=', 'BEGUN')
      .where('at', '>=', startOfDay(clock.now()))
      .executeTakeFirstOrThrow();
    return position === null ? 0 : Number(position) - 1;
  }

  return async () => {
    learnt ??= await startOfToday();
    for (let from = Math.max(0, learnt - overlap); ; ) {
      const rows = await database
        .selectFrom('access_log')
        .select(['position', 'line'])
        .where('position', '>', from)
        .where('kind', '=', 'BEGUN')
        .where('chain', '!=', ownChain)
        .where('at', '>=', startOfDay(clock.now()))
        .orderBy('position')
        .limit(pageSize)
        .execute();
      for (const { line } of rows) {
        const row = readRow(line);
        if (row?.kind === 'BEGUN')
          volumes.note(row.viewer.id, row.article, row.person?.hash ?? row.look, row.at);
      }
      from = rows.at(-1)?.position ?? from;
      learnt = Math.max(learnt, from);
      if (rows.length < pageSize) return;
    }
  };
}
