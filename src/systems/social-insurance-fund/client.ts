/** Calls to the State Social Insurance Fund, JSON over HTTP. */
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { contributionsPath, contributionsResponse } from './contract.ts';
import { type SocialContributions, toSocialContributions } from './mapping.ts';

export function createSocialInsuranceFundClient(channel: JsonChannel) {
  return {
    /** @throws CallFault, CONTRACT_DRIFT also for an answer about another person */
    async contributions(iin: string, attempt: Attempt): Promise<SocialContributions[]> {
      const answer = await channel.post(contributionsPath, { iin }, attempt);
      const read = readJsonResult(answer, contributionsResponse, attempt);
      if (read.iin !== iin) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return read.participant ? [toSocialContributions(read)] : [];
    },
  };
}
