/** Tells the monitoring system the stages of an application: each once, in their order, whenever it can be reached. */
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../../storage/database.ts';
import type { Tried } from '../../storage/work-queues.ts';
import type { StageEvent } from '../../systems/service-monitoring/mapping.ts';

export interface TellStagesParts {
  readonly database: Database;
  /** @returns false when it was not taken: it is tried again */
  readonly append: (event: StageEvent) => Promise<boolean>;
  readonly clock: Clock;
}

/**
 * @returns a function that tells the first untold stage of an application. There is a job for each: of one application they
 *   run one after the other, so that no stage overtakes another
 */
export function createTellStages({ database, append, clock }: TellStagesParts) {
  return async function tellNext(application: string): Promise<Tried> {
    const event = await database
      .selectFrom('application_events as events')
      .innerJoin('applications', 'applications.id', 'events.application_id')
      .select(['events.id', 'sequence', 'stage', 'at', 'events.number', 'state_service'])
      .where('application_id', '=', application)
      .where('told_at', 'is', null)
      .orderBy('sequence')
      .limit(1)
      .executeTakeFirst();
    if (event === undefined) return 'done';
    const { id, sequence, stage, at, number, state_service: stateService } = event;
    if (!(await append({ application, sequence, stage, stateService, at, number }))) return 'later';
    await database
      .updateTable('application_events')
      .set({ told_at: clock.now() })
      .where('id', '=', id)
      .execute();
    return 'done';
  };
}
