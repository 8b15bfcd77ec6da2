import { type Clock, startOfDay } from '../../kernel/clock.ts';
import type { Database } from '../../storage/database.ts';
import { readRow } from '../looks/read-row.ts';
import type { Volumes } from './volumes.ts';

/**
 * Counts the people whom accounts asked about today through other replicas, and before this process.
 * @param ownChain chain of this process: its rows are counted already
 * @returns a function that reads the rows since its last call, and throws errors of the database
 */
export function createVolumeLearner(database: Database, volumes: Volumes, ownChain: string, clock: Clock) {
  /** The last row of each chain that is counted: a chain's rows arrive in their order. */
  const learnt = new Map<string, number>();

  return async () => {
    const chains = await database.selectFrom('access_chains').selectAll().execute();
    for (const { id, name } of chains.filter((chain) => chain.name !== ownChain)) {
      const rows = await database
        .selectFrom('access_log')
        .select(['sequence', 'line'])
        .where('chain', '=', id)
        .where('sequence', '>', learnt.get(name) ?? 0)
        .where('kind', '=', 'BEGUN')
        .where('at', '>=', startOfDay(clock.now()))
        .orderBy('sequence')
        .execute();
      for (const { sequence, line } of rows) {
        const row = readRow(line, name);
        if (row?.kind === 'BEGUN')
          volumes.note(row.viewer.id, row.article, row.person?.hash ?? row.look, row.at);
        learnt.set(name, sequence);
      }
    }
  };
}
