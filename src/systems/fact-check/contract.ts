/**
 * The wire contract of the system of the state body with earlier decisions, JSON over HTTP. **Invented**: S5.9(1) and
 * S7.10(1) say which facts it has, and neither names a gateway; no public contract was found (DOMAIN.md 1.5).
 * `POST /mock/v1/facts/search` with `{ "iin": "…", "stateService": "…" }`: the facts about one person and one state service.
 */
import { z } from 'zod';
import { day } from '../wire.ts';

export const factsPath = 'mock/v1/facts/search';

const fact = z.object({
  /** APPOINTMENT, PAYMENT, REFUSAL, APPLICATION, PROACTIVE_CONSENT. Others pass as unknown. */
  kind: z.string(),
  on: day,
  number: z.string(),
});

/** A whole answer: it repeats the person and the state service. An empty list says that nothing was found. */
export const factsResponse = z.object({ iin: z.string(), stateService: z.string(), facts: z.array(fact) });

export type WireFacts = z.infer<typeof factsResponse>;
