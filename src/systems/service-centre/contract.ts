/**
 * The wire contract of the integrated system of the service centres (ITsS TsON), JSON over HTTP. **Invented**: the orders
 * name its tasks, no public contract was found (DOMAIN.md 1.5). `POST /mock/v1/relay/pension-fund/` with a path of the
 * fund's contract passes a question to the fund and gives its answer (S6.10 p3). `POST /mock/v1/statements`, `/find`,
 * `/case` register statements with a receipt of acceptance (S3.10, S6.10 p4), and unload the case of a registered statement
 * into E-maket (S6.10 p7).
 */
import { z } from 'zod';
import { givenNumber, statement } from '../statement-wire.ts';
import { instant } from '../wire.ts';

/** Prefix of a path of the fund's own contract. */
export const fundRelayPrefix = 'mock/v1/relay/pension-fund/';

/** Error codes, with HTTP 200 or 500, for a system behind it without a usable answer. */
export const unansweredCodes = {
  PENSION_FUND: 'MOCK-TSON-FUND-UNAVAILABLE',
  CASE_SYSTEM: 'MOCK-TSON-CASE-SYSTEM-UNAVAILABLE',
} as const;

/** A registered statement. The receipt of acceptance is a part of the registration. */
export const centreStatement = statement.extend({
  receipt: z.object({ number: givenNumber, issuedAt: instant }),
});

export type WireCentreStatement = z.infer<typeof centreStatement>;
