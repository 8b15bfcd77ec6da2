/** Our word for a stage of an application, turned into theirs. */
import { toDateTime } from '../../kernel/clock.ts';

/** An application has entered a stage. Nothing of it is about a person: the system counts stages, not people. */
export interface StageEvent {
  /** Our own id of the application. */
  readonly application: string;
  /** Place among the events of this application: from 1, without gaps. */
  readonly sequence: number;
  /** The application's state. */
  readonly stage: string;
  /** Code of the state service. */
  readonly stateService: string;
  /** When it entered the stage, epoch milliseconds. */
  readonly at: number;
  /** Registration number; null before it has one. */
  readonly number: string | null;
}

/** The event as it goes over the wire: field by field, so that nothing else of an application ever leaves with it. */
export function toWireEvent({ application, sequence, stage, stateService, at, number }: StageEvent): object {
  return { application, sequence, stage, stateService, at: toDateTime(at), number };
}
