import type { Database } from '../../storage/database.ts';
import type { ApplicationState } from '../application-state.ts';

/** A stage of an application. Times are epoch ms. */
export interface Stage {
  readonly sequence: number;
  readonly state: ApplicationState;
  readonly at: number;
  /** When the monitoring system took it; null before. */
  readonly toldAt: number | null;
}

/** Of each application, in their order. @param applicationIds one at least */
export async function stagesOfAll(database: Database, applicationIds: readonly string[]): Promise<Stage[][]> {
  const rows = await database
    .selectFrom('application_events')
    .select(['application_id', 'sequence', 'stage', 'at', 'told_at'])
    .where('application_id', 'in', [...applicationIds])
    .orderBy('sequence')
    .execute();
  return applicationIds.map((id) =>
    rows
      .filter((row) => row.application_id === id)
      .map(({ stage, told_at: toldAt, sequence, at }) => ({
        ...{ sequence, at, toldAt },
        state: stage as ApplicationState,
      })),
  );
}
