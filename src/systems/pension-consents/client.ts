/** Calls to the State corporation's record of consents, JSON over HTTP. */
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { consentsPath, consentsResponse } from './contract.ts';
import { type PensionConsent, toPensionConsent } from './mapping.ts';

export function createPensionConsentsClient(channel: JsonChannel) {
  return {
    /**
     * The consents that a person gave when a pension was appointed. None is a true absence.
     * @throws CallFault
     */
    async consentsOf(iin: string, attempt: Attempt): Promise<PensionConsent[]> {
      const answer = await channel.post(consentsPath, { iin }, attempt);
      const found = readJsonResult(answer, consentsResponse, attempt);
      // Another person's consent must never open this person's data.
      if (found.iin !== iin) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return found.consents.map(toPensionConsent);
    },
  };
}
