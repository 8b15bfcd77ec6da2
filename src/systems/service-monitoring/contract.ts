/**
 * The wire contract of the digital monitoring system of rendering state services, JSON over HTTP. **Invented**: the orders
 * demand that the stages of an application are entered there (S1.16, S2.17, S4.10 automatically, S5.12, S6.13), and no
 * public contract was found (DOMAIN.md 5). `POST /mock/v1/events` with one stage event:
 * `{ application, sequence, stage, stateService, at, number }`; events are only ever added. The same event again is taken as
 * said once; HTTP 409 refuses an event whose predecessor is not there, or another one in the place of one that is, and 400 or
 * 422 one that it cannot read: each with a body of JSON. Any other body with these statuses is no word of the system's.
 */
import { z } from 'zod';

export const stageEventsPath = 'mock/v1/events';

/** Statuses of HTTP that refuse this event, and say nothing of others. */
export const refusals: readonly number[] = [400, 409, 422];

/** Says which event was taken. */
export const stageEventAccepted = z.object({
  application: z.string(),
  sequence: z.number().int(),
  accepted: z.literal(true),
});
