/** Calls to the system of electronic cases (E-maket), JSON over HTTP. */
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { type AcceptedCase, handOverCase, type NewCase } from '../statements.ts';
import {
  appointmentsPath,
  appointmentsResponse,
  casesPath,
  casesResponse,
  findCasesPath,
} from './contract.ts';
import { type Appointments, toAcceptedCase, toAppointments } from './mapping.ts';

interface CaseSystemClient {
  /**
   * Hands over a case. A write: it is never repeated, `findCase` tells what became of it.
   * @throws CallFault CONTRACT_DRIFT also for an answer about another reference or person
   */
  accept(newCase: NewCase, attempt: Attempt): Promise<AcceptedCase>;
  /**
   * None is a true absence: no case was taken under this reference.
   * @throws CallFault as `accept`
   */
  findCase(reference: string, iin: string, attempt: Attempt): Promise<readonly AcceptedCase[]>;
  /**
   * What has been appointed to a person, as one record. None is a true absence.
   * @throws CallFault CONTRACT_DRIFT also for an answer about another person
   */
  appointments(iin: string, attempt: Attempt): Promise<readonly Appointments[]>;
}

export function createCaseSystemClient(channel: JsonChannel): CaseSystemClient {
  return {
    accept: (newCase, attempt) => handOverCase(channel, casesPath, newCase, attempt),
    async findCase(reference, iin, attempt) {
      const answer = await channel.post(findCasesPath, { reference }, attempt);
      const found = readJsonResult(answer, casesResponse, attempt);
      const isHis = found.cases.every((one) => one.reference === reference && one.iin === iin);
      // Another application's case must never be taken for this one's.
      if (found.reference !== reference || !isHis) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return found.cases.map(toAcceptedCase);
    },
    async appointments(iin, attempt) {
      const answer = await channel.post(appointmentsPath, { iin }, attempt);
      const found = readJsonResult(answer, appointmentsResponse, attempt);
      if (found.iin !== iin) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return found.appointments.length === 0 ? [] : [toAppointments(iin, found.appointments)];
    },
  };
}
