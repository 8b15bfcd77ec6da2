import type { Database } from '../../storage/database.ts';
import type { ApplicationState } from '../application-state.ts';

/** A stage of an application. Times are epoch ms. */
interface Stage {
  readonly sequence: number;
  readonly state: ApplicationState;
  readonly at: number;
  /** When the monitoring system took it; null before. */
  readonly toldAt: number | null;
  /** When the monitoring system refused it; null where it did not, or is to be told once more. */
  readonly refusedAt: number | null;
}

/** Stages of each application, in their order. @param applicationIds one at least */
export async function stagesOfAll(database: Database, applicationIds: readonly string[]): Promise<Stage[][]> {
  const rows = await database
    .selectFrom('application_events')
    .select(['application_id', 'sequence', 'stage', 'at', 'told_at', 'refused_at'])
    .where('application_id', 'in', [...applicationIds])
    .orderBy('sequence')
    .execute();
  return applicationIds.map((id) =>
    rows
      .filter((row) => row.application_id === id)
      .map(({ stage, told_at: toldAt, refused_at: refusedAt, sequence, at }) => ({
        ...{ sequence, at, toldAt, refusedAt },
        state: stage as ApplicationState,
      })),
  );
}
