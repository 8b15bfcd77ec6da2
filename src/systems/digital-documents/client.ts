/** Calls to the service of digital documents, JSON over HTTP. */
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { representationsPath, representationsResponse } from './contract.ts';
import { type Representation, toRepresentation } from './mapping.ts';

export const createDigitalDocumentsClient = (channel: JsonChannel) => ({
  /** The people whom a person represents, with the documents; none is a true absence. @throws CallFault */
  async representedBy(iin: string, attempt: Attempt): Promise<Representation[]> {
    const answer = await channel.post(representationsPath, { iin }, attempt);
    const found = readJsonResult(answer, representationsResponse, attempt);
    // Another person's wards must never be taken for theirs.
    if (found.iin !== iin) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    return found.represented.map(toRepresentation);
  },
});
