import type { ConsentNeeded } from '../../access/asking/reply.ts';
import type { ConsentNeededSource } from '../sources.ts';
import { consentTexts } from './consent-texts.ts';

/** The person has not agreed. The register was not asked, so that nothing of their data can be read from it. */
export function toConsentNeeded({
  systemId: system,
  state: consent,
  requestableFrom,
}: ConsentNeeded): ConsentNeededSource {
  return {
    __typename: 'ConsentNeeded',
    known: false,
    system,
    request: null,
    consent,
    requestableFrom,
    ...consentTexts[consent],
  };
}
