/** Calls to the State Social Insurance Fund, JSON over HTTP. */
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { contributionsPath, contributionsResponse, decisionsPath, decisionsResponse } from './contract.ts';
import {
  type FundDecision,
  type SocialContributions,
  toFundDecision,
  toSocialContributions,
} from './mapping.ts';

/** A case that E-maket has taken, and its person. */
interface CaseAtFund {
  /** Our own id of the application. */
  readonly reference: string;
  readonly caseNumber: string;
  readonly iin: string;
}

export function createSocialInsuranceFundClient(channel: JsonChannel) {
  return {
    /** @throws CallFault, CONTRACT_DRIFT also for an answer about another person */
    async contributions(iin: string, attempt: Attempt): Promise<SocialContributions[]> {
      const answer = await channel.post(contributionsPath, { iin }, attempt);
      const read = readJsonResult(answer, contributionsResponse, attempt);
      if (read.iin !== iin) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return read.participant ? [toSocialContributions(read)] : [];
    },
    /**
     * Finds the decision on a case; none is a true absence: the Fund has not decided.
     * @throws CallFault, CONTRACT_DRIFT also for an answer about another case or person
     */
    async decision({ reference, caseNumber, iin }: CaseAtFund, attempt: Attempt): Promise<FundDecision[]> {
      const answer = await channel.post(decisionsPath, { reference, caseNumber }, attempt);
      const read = readJsonResult(answer, decisionsResponse, attempt);
      const isThisCase = read.reference === reference && read.caseNumber === caseNumber;
      // Another person's decision must never be taken for theirs.
      if (!isThisCase || read.decisions.some((one) => one.iin !== iin))
        throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return read.decisions.map(toFundDecision);
    },
  };
}
