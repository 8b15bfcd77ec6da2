/** The system that learns a stage from the gateway. */
import type { ExpressionBuilder } from 'kysely';
import { catalogue, stageReceiverOf, stateServiceOf } from '../../services/catalogue.ts';
import { nonEmpty } from '../../storage/lists.ts';
import type { Tables } from '../../storage/tables.ts';
import type { Jobs } from '../../storage/work-queues.ts';
import { type ApplicationState, proceedingStages } from '../application-state.ts';

/** Systems that learn stages from the gateway, and the queue of each: one that is down holds up no report to the other. */
type StageReceiver = NonNullable<ReturnType<typeof stageReceiverOf>>;
export type StageQueues = Readonly<Record<StageReceiver, Pick<Jobs, 'enqueue'>>>;

/**
 * S4.10: where E-maket reports the stages by itself, a second entry would be false. The arrival of the case it knows; the
 * provider's acts are entered there, and it reports them.
 * @returns null: no item has the stage reported, or it came before the case
 */
export function toldTo(stateService: string, stage: ApplicationState): StageReceiver | null {
  const receiver = stageReceiverOf(stateServiceOf(stateService));
  return receiver === 'CASE_SYSTEM' && !proceedingStages.includes(stage) ? null : receiver;
}

const reportedTo = (receiver: StageReceiver) =>
  nonEmpty(catalogue.flatMap((service) => (stageReceiverOf(service) === receiver ? service.code : [])));

/** The same as a condition on a row of a stage with its application. */
export const isTold = ({ and, or, eb }: ExpressionBuilder<Tables, 'application_events' | 'applications'>) =>
  or([
    eb('applications.state_service', 'in', reportedTo('SERVICE_MONITORING')),
    and([
      eb('applications.state_service', 'in', reportedTo('CASE_SYSTEM')),
      eb('application_events.stage', 'in', [...proceedingStages]),
    ]),
  ]);
