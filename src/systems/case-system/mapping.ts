import { toDateTime } from '../../kernel/clock.ts';
import { toCoded } from '../coded.ts';
import type { AcceptedCase } from '../statements.ts';
import { appointmentKinds, appointmentStates, basePension, pensions, statesWithRight } from './codes.ts';
import type { WireAppointment, WireCase } from './contract.ts';

export type Appointments = ReturnType<typeof toAppointments>;
type Appointment = ReturnType<typeof toAppointment>;
export const toAcceptedCase = ({ number, acceptedAt }: WireCase): AcceptedCase => ({ number, acceptedAt });

/** Entry of a case into a stage, without facts about a person. */
export interface CaseStage {
  /** Our own id of the application. */
  readonly application: string;
  /** Position among the stages of the application: it rises, with gaps where E-maket needs no entry. */
  readonly sequence: number;
  readonly stage: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Maps the stage field by field, so that no other fact of an application leaves with it. */
export const toWireStage = ({ application, sequence, stage, at }: CaseStage): object => ({
  ...{ reference: application, sequence, stage, at: toDateTime(at) },
});

/** The appointments of one person, with the two facts for the reconciliation of S6.15. */
export function toAppointments(iin: string, wire: readonly WireAppointment[]) {
  const appointments = wire.map(toAppointment);
  return {
    iin,
    appointments,
    hasPension: holds(appointments, pensions),
    hasBasePension: holds(appointments, basePension),
  };
}

const toAppointment = ({ kind, assignedOn, endsOn, state }: WireAppointment) => ({
  kind: toCoded(kind, appointmentKinds),
  assignedOn,
  endsOn: endsOn ?? null,
  state: toCoded(state, appointmentStates),
});

/** @returns null where an unknown code may mean yes or no: no rule may decide on it */
function holds(appointments: readonly Appointment[], kinds: readonly string[]): boolean | null {
  const ofKind = appointments.filter(({ kind }) => kinds.includes(kind.code));
  if (ofKind.some(({ state }) => statesWithRight.includes(state.code))) return true;
  return ofKind.every(({ state }) => state.known) ? false : null;
}
