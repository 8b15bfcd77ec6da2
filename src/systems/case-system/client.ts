import { CallFault, noteErrorCode } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import { errorCodeOf, type JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { type AcceptedCase, type NewCase, postCase } from '../statements.ts';
import {
  appointmentsPath,
  appointmentsResponse,
  caseStageAccepted,
  caseStagePath,
  casesPath,
  casesResponse,
  findCasesPath,
  stageRefusals,
} from './contract.ts';
import { type Appointments, type CaseStage, toAcceptedCase, toAppointments, toWireStage } from './mapping.ts';

/**
 * Calls to the system of electronic cases (E-maket). Each throws CallFault, CONTRACT_DRIFT for another reference or person.
 */
export function createCaseSystemClient(channel: JsonChannel) {
  return {
    /** Hands over a case. The write is never repeated: `findCase` tells its result. */
    accept: (newCase: NewCase, attempt: Attempt) => postCase(channel, casesPath, newCase, attempt),
    /** Finds the cases of a reference; none is a true absence. */
    async findCase(reference: string, iin: string, attempt: Attempt): Promise<AcceptedCase[]> {
      const answer = await channel.post(findCasesPath, { reference }, attempt);
      const found = readJsonResult(answer, casesResponse, attempt);
      const isTheirs = found.cases.every((one) => one.reference === reference && one.iin === iin);
      // Another application's case must never be taken for this one's.
      if (found.reference !== reference || !isTheirs) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return found.cases.map(toAcceptedCase);
    },
    /** Enters a stage of a case; a repetition counts once. @returns refused until a person has looked at it */
    async enterStage(event: CaseStage, attempt: Attempt): Promise<'taken' | 'refused'> {
      const answer = await channel.post(caseStagePath, toWireStage(event), attempt, stageRefusals);
      if (stageRefusals.includes(answer.status)) {
        noteErrorCode(attempt.evidence, errorCodeOf(answer.body));
        return 'refused';
      }
      const taken = readJsonResult(answer, caseStageAccepted, attempt);
      const isThisOne = taken.reference === event.application && taken.sequence === event.sequence;
      if (!isThisOne) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return 'taken';
    },
    /** The appointments of a person, as one record; none is a true absence. */
    async appointments(iin: string, attempt: Attempt): Promise<Appointments[]> {
      const answer = await channel.post(appointmentsPath, { iin }, attempt);
      const found = readJsonResult(answer, appointmentsResponse, attempt);
      if (found.iin !== iin) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return found.appointments.length === 0 ? [] : [toAppointments(iin, found.appointments)];
    },
  };
}
