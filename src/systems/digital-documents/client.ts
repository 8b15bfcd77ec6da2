/** Calls to the service of digital documents, JSON over HTTP. */
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import {
  presentedPath,
  presentedResponse,
  representationsPath,
  representationsResponse,
} from './contract.ts';
import { type Presentation, type Representation, toPresented, toRepresentation } from './mapping.ts';

export const createDigitalDocumentsClient = (channel: JsonChannel) => ({
  /** The people whom a person represents, with the documents; none is a true absence. @throws CallFault */
  async representedBy(iin: string, attempt: Attempt): Promise<Representation[]> {
    const answer = await channel.post(representationsPath, { iin }, attempt);
    const found = readJsonResult(answer, representationsResponse, attempt);
    // Another person's wards must never be taken for theirs.
    if (found.iin !== iin) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    return found.represented.map(toRepresentation);
  },
  /** The document that a person shows by a code. The question uses the code up, so it leaves once. @throws CallFault */
  async presentedBy(iin: string, code: string, attempt: Attempt): Promise<Presentation> {
    const answer = await channel.post(presentedPath, { iin, code }, attempt);
    const found = readJsonResult(answer, presentedResponse, attempt);
    // Another person's document must never identify this one.
    if (found.iin !== iin) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    return found.result === 'DOCUMENT'
      ? { kind: 'document', document: toPresented(iin, found.document) }
      : { kind: 'noDocument', fault: found.result };
  },
});
