/** Calls to the system of the state body with earlier decisions, JSON over HTTP. */
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { factsPath, factsResponse } from './contract.ts';
import { type EarlierDecisions, toEarlierDecisions } from './mapping.ts';

/** Person and state service that the facts are about. */
export interface FactQuestion {
  readonly iin: string;
  /** Code of the state service. */
  readonly stateService: string;
}

export function createFactCheckClient(channel: JsonChannel) {
  return {
    /**
     * The facts about a person and a state service, always as one record: an empty list is the good news of a check.
     * @throws CallFault, CONTRACT_DRIFT also for an answer about another person or state service
     */
    async earlierDecisions(
      { iin, stateService }: FactQuestion,
      attempt: Attempt,
    ): Promise<EarlierDecisions[]> {
      const answer = await channel.post(factsPath, { iin, stateService }, attempt);
      const found = readJsonResult(answer, factsResponse, attempt);
      // "Nothing found" about another service would let a person be paid twice.
      if (found.iin !== iin || found.stateService !== stateService)
        throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return [toEarlierDecisions(found)];
    },
  };
}
