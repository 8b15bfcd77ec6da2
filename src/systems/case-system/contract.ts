/**
 * The wire contract of the system of electronic cases (E-maket), JSON over HTTP. **Invented**: the orders name its tasks, no
 * public contract was found (DOMAIN.md 1.5). `POST /mock/v1/cases` takes the case of a statement (S4.9, S6.10 p7), of S7.3(2) with
 * its `reception: { place, circumstances }`, codes of ours, and with its `applicant` where another one than the person applies and no
 * system has registered it (S7.4, S7.6, S7.7), `POST
 * /mock/v1/cases/find` with `{ "reference": "…" }` finds cases by our reference. `POST /mock/v1/appointments/search` with `{
 * "iin": "…" }` finds the appointments of one person (S6.15 p2: pensions by age and for long service, the state base
 * pension, and others). `POST /mock/v1/cases/stage` enters a stage `{ reference, sequence, stage, at }` of a case that arose here, which
 * E-maket reports on (S4.10). A repeated stage counts once; HTTP 404 or 409 refuses one of an unknown case, another at its
 * place, or one before a later one, 400 or 422 an unreadable one.
 */
import { z } from 'zod';
import { acceptedCase } from '../statement-wire.ts';
import { coded, day, endDay } from '../wire.ts';

export const casesPath = 'mock/v1/cases';
export const findCasesPath = 'mock/v1/cases/find';
export const caseStagePath = 'mock/v1/cases/stage';
/** Statuses of HTTP that refuse this stage, and tell nothing of others. */
export const stageRefusals: readonly number[] = [400, 404, 409, 422];
/** Names the stage that was taken. */
export const caseStageAccepted = z.object({
  reference: z.string(),
  sequence: z.number().int(),
  accepted: z.literal(true),
});
/** A case of the system, with our reference and its person. */
const heldCase = acceptedCase.extend({ reference: z.string(), iin: z.string() });
/** The cases of a reference; none is a true absence. */
export const casesResponse = z.object({ reference: z.string(), cases: z.array(heldCase) });
export const appointmentsPath = 'mock/v1/appointments/search';

const appointment = z.object({
  /** Codes in codes.ts. Others pass as unknown. */
  kind: coded,
  assignedOn: day,
  /** The last day of it. Null: without an end. */
  endsOn: endDay,
  state: coded,
});

/** The appointments of the IIN in the question; none is a true absence. */
export const appointmentsResponse = z.object({ iin: z.string(), appointments: z.array(appointment) });
export type WireAppointment = z.infer<typeof appointment>;
export type WireCase = z.infer<typeof heldCase>;
