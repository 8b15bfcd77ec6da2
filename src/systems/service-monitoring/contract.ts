/**
 * The wire contract of the digital monitoring system of rendering state services, JSON over HTTP. **Invented**: the orders
 * demand that the stages of an application are entered there (S1.16, S2.17, S4.10 automatically, S5.12, S6.13), no public
 * contract was found (DOMAIN.md 5). `POST /mock/v1/events` adds one stage event `{ application, sequence, stage,
 * stateService, at, number }`. A repeated event counts once; HTTP 409 refuses an event without its predecessor, or another
 * event at a taken position, and 400 or 422 an unreadable one, each with a body of JSON. Another body with these statuses
 * comes from another server.
 */
import { z } from 'zod';

export const stageEventsPath = 'mock/v1/events';
/** Statuses of HTTP that refuse this event, and tell nothing of others. */
export const refusals: readonly number[] = [400, 409, 422];

/** Names the event that was taken. */
export const stageEventAccepted = z.object({
  application: z.string(),
  sequence: z.number().int(),
  accepted: z.literal(true),
});
