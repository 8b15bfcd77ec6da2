/**
 * The wire contract of the integrated system of the service centres (ITsS TsON), JSON over HTTP. **Invented**: the
 * orders name what it does, no public contract was found (DOMAIN.md 1.5).
 *
 * - `POST /mock/v1/relay/pension-fund/` and a path of the fund's contract: the question to the fund that goes by means of
 *   this system (S6.10 p3). It takes the fund's question and gives the fund's answer.
 * - `POST /mock/v1/statements`, `/find`, `/case`: it registers statements and gives a receipt of acceptance (S3.10, S6.10
 *   p4), and unloads the case of a registered statement into E-maket (S6.10 p7).
 */
import { z } from 'zod';
import { givenNumber, statement } from '../statement-wire.ts';
import { instant } from '../wire.ts';

/** Stands before a path of the fund's own contract. */
export const fundRelayPrefix = 'mock/v1/relay/pension-fund/';

/** Its words for a system behind it that gave it no usable answer, as its own error with HTTP 200 or 500. */
export const unansweredCodes = {
  PENSION_FUND: 'MOCK-TSON-FUND-UNAVAILABLE',
  CASE_SYSTEM: 'MOCK-TSON-CASE-SYSTEM-UNAVAILABLE',
} as const;

/** A statement that it registered. The receipt of acceptance is a part of the registration. */
export const centreStatement = statement.extend({
  receipt: z.object({ number: givenNumber, issuedAt: instant }),
});

export type WireCentreStatement = z.infer<typeof centreStatement>;
