import type { ConsentNeeded } from '../../access/asking/reply.ts';
import type { ConsentNeededSource } from '../sources.ts';
import { consentTexts } from './consent-texts.ts';

/** Answers that the person has not agreed. The register was not asked, so the answer reveals nothing about their data. */
export const toConsentNeeded = ({
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
