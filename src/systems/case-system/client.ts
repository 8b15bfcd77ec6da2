/** Calls to the system of electronic cases (E-maket), JSON over HTTP. */
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { type AcceptedCase, handOverCase, type NewCase } from '../statements.ts';
import { casesPath, casesResponse, findCasesPath } from './contract.ts';
import { toAcceptedCase } from './mapping.ts';

export interface CaseSystemClient {
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
  };
}
