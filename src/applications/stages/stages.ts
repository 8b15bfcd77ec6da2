/** Stages of applications in the database. */
import type { Database } from '../../storage/database.ts';
import { ofEach } from '../../storage/lists.ts';
import type { ApplicationState } from '../application-state.ts';
import { type StageQueues, toldTo } from './told-to.ts';

/** A stage of an application. Times are epoch ms. */
interface Stage {
  readonly sequence: number;
  readonly state: ApplicationState;
  readonly at: number;
  /** Instant at which the monitoring system took it; null before. */
  readonly toldAt: number | null;
  /** Instant of its refusal; null where there is none, or it is to be told once more. */
  readonly refusedAt: number | null;
}

/** Finds the stages of each application, in their order. @param applicationIds one at least */
export async function stagesOfAll(database: Database, applicationIds: readonly string[]): Promise<Stage[][]> {
  const rows = await database
    .selectFrom('application_events')
    .select(['application_id', 'sequence', 'stage', 'at', 'told_at', 'refused_at'])
    .where('application_id', 'in', [...applicationIds])
    .orderBy('sequence')
    .execute();
  return ofEach(applicationIds, rows, ({ stage, told_at: toldAt, refused_at: refusedAt, sequence, at }) => ({
    ...{ sequence, at, toldAt, refusedAt },
    state: stage as ApplicationState,
  }));
}

/** Time before a refused stage is told once more, ms. */
const refusedRestMs = 24 * 3600 * 1000;

/** Has refused stages told once more, all of an application at once and in order: either side may have mended its fault. */
export async function retellRefused(database: Database, stages: StageQueues, now: number): Promise<void> {
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
      .returning(({ selectFrom }) => [
        'application_id',
        'stage',
        selectFrom('applications')
          .select('state_service')
          .whereRef('applications.id', '=', 'application_events.application_id')
          .$asScalar()
          .as('service'),
      ])
      .execute();
    const receivers = new Map(
      taken.map((row) => [row.application_id, toldTo(row.service ?? '', row.stage as ApplicationState)]),
    );
    for (const [id, receiver] of receivers) if (receiver !== null) await stages[receiver].enqueue(tx, id, 0);
  });
}
