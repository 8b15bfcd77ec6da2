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

/** In their order. */
export async function stagesOf(database: Database, applicationId: string): Promise<Stage[]> {
  const rows = await database
    .selectFrom('application_events')
    .select(['sequence', 'stage', 'at', 'told_at'])
    .where('application_id', '=', applicationId)
    .orderBy('sequence')
    .execute();
  return rows.map(({ stage, told_at: toldAt, sequence, at }) => ({
    sequence,
    state: stage as ApplicationState,
    at,
    toldAt,
  }));
}
