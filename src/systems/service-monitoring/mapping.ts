import { toDateTime } from '../../kernel/clock.ts';

/** Entry of an application into a stage, without facts about a person: the system counts stages. */
export interface StageEvent {
  /** Our own id of the application. */
  readonly application: string;
  /** Position among the events of this application: from 1, without gaps. */
  readonly sequence: number;
  /** State of the application. */
  readonly stage: string;
  /** Code of the state service. */
  readonly stateService: string;
  /** Time of the entry, epoch milliseconds. */
  readonly at: number;
  /** Registration number; null before the registration. */
  readonly number: string | null;
}

/** Maps the event field by field, so that no other fact of an application leaves with it. */
export function toWireEvent({ application, sequence, stage, stateService, at, number }: StageEvent): object {
  return { application, sequence, stage, stateService, at: toDateTime(at), number };
}
