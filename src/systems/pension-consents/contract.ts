/**
 * The wire contract of the State corporation's record of consents, JSON over HTTP. **Invented**: S6.15 p3 says on which
 * consents personal data are processed, no public contract was found (DOMAIN.md 1.5). `POST /mock/v1/consents/search` with
 * `{ "iin": "…" }`: the consents of one person to the collection and processing of their data.
 */
import { z } from 'zod';
import { day, endDay } from '../wire.ts';

export const consentsPath = 'mock/v1/consents/search';

const consent = z.object({
  givenOn: day,
  /** Appointment at which it was given: AGE_PENSION, BASE_PENSION. Others pass as unknown. */
  purpose: z.string(),
  /** One in the future is announced: until then the consent holds. */
  withdrawnOn: endDay,
});

/** A whole answer: about the IIN that was asked about. An empty list says that no consent was given. */
export const consentsResponse = z.object({ iin: z.string(), consents: z.array(consent) });

export type WirePensionConsent = z.infer<typeof consent>;
