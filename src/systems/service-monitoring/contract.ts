/**
 * The wire contract of the digital monitoring system of rendering state services, JSON over HTTP. **Invented**: the orders
 * demand that the stages of an application are entered there (S1.16, S2.17, S4.10 automatically, S5.12, S6.13), and no
 * public contract was found (DOMAIN.md 5). `POST /mock/v1/events` with one stage event:
 * `{ application, sequence, stage, stateService, at, number }`; events are only ever added. The same event again is taken as
 * said once; HTTP 409 refuses an event whose predecessor is not there, or another one in the place of one that is.
 */
import { z } from 'zod';

export const stageEventsPath = 'mock/v1/events';

/** Says which event was taken. */
export const stageEventAccepted = z.object({
  application: z.string(),
  sequence: z.number().int(),
  accepted: z.literal(true),
});
