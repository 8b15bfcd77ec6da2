/** The system that learns a stage from the gateway. */
import type { ExpressionBuilder } from 'kysely';
import { catalogue, stateServiceOf } from '../../services/catalogue.ts';
import { nonEmpty } from '../../storage/lists.ts';
import type { Tables } from '../../storage/tables.ts';
import type { Jobs } from '../../storage/work-queues.ts';
import { type ApplicationState, proceedingStages } from '../application-state.ts';

/** Systems that learn stages from the gateway, and the queue of each: one that is down holds up no report to the other. */
type StageReceiver = 'SERVICE_MONITORING' | 'CASE_SYSTEM';
export type StageQueues = Readonly<Record<StageReceiver, Pick<Jobs, 'enqueue'>>>;

/**
 * S4.10: where E-maket reports the stages by itself, a second entry would be false. The arrival of the case it knows; the
 * provider's acts are entered there, and it reports them.
 * @returns null: no item has the stage reported, or it came before the case
 */
export function toldTo(stateService: string, stage: ApplicationState): StageReceiver | null {
  const monitoring = stateServiceOf(stateService)?.monitoring ?? null;
  if (monitoring?.from === null) return 'SERVICE_MONITORING';
  return monitoring?.from === 'CASE_SYSTEM' && proceedingStages.includes(stage) ? 'CASE_SYSTEM' : null;
}

const reportedBy = (from: 'CASE_SYSTEM' | null) =>
  nonEmpty(catalogue.flatMap(({ code, monitoring }) => (monitoring?.from === from ? code : [])));

/** The same as a condition on a row of a stage with its application. */
export const isTold = ({ and, or, eb }: ExpressionBuilder<Tables, 'application_events' | 'applications'>) =>
  or([
    eb('applications.state_service', 'in', reportedBy(null)),
    and([
      eb('applications.state_service', 'in', reportedBy('CASE_SYSTEM')),
      eb('application_events.stage', 'in', [...proceedingStages]),
    ]),
  ]);
