/** Tells the stages of an application to the system that learns them: each once, in their order, as soon as it can be reached. */
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../../storage/database.ts';
import type { Tried } from '../../storage/work-queues.ts';
import type { StageEvent } from '../../systems/service-monitoring/mapping.ts';
import { isTold } from './told-to.ts';

interface TellStagesParts {
  readonly database: Database;
  /** Refused: the stage is parked. Unreached: it is tried again. */
  readonly append: (event: StageEvent) => Promise<'taken' | 'refused' | 'unreached'>;
  /** Told of a refused event: an operator must look. */
  readonly onRefused: (
    event: Pick<StageEvent, 'application' | 'sequence' | 'stage' | 'stateService'>,
  ) => void;
  readonly clock: Clock;
}

/** Makes the job that tells an application's untold stages in order. Its jobs do not overlap; a refused stage is parked. */
export function createTellStages({ database, append, onRefused, clock }: TellStagesParts) {
  const nextOf = (application: string) =>
    database
      .selectFrom('application_events')
      .innerJoin('applications', 'applications.id', 'application_events.application_id')
      .select(['application_events.id', 'sequence', 'stage', 'at', 'state_service'])
      .select('application_events.number')
      .where((is) => is.and({ application_id: application, told_at: null, refused_at: null }))
      .where(isTold)
      .orderBy('sequence')
      .limit(1)
      .executeTakeFirst();

  return async function tellAll(application: string): Promise<Tried> {
    for (let event = await nextOf(application); event; event = await nextOf(application)) {
      const { id, sequence, stage, at, number, state_service: stateService } = event;
      const answer = await append({ application, sequence, stage, stateService, at, number });
      if (answer === 'unreached') return 'later';
      await database
        .updateTable('application_events')
        .set(answer === 'taken' ? { told_at: clock.now() } : { refused_at: clock.now() })
        .where('id', '=', id)
        .execute();
      if (answer === 'refused') onRefused({ application, sequence, stage, stateService });
    }
    return 'done';
  };
}
