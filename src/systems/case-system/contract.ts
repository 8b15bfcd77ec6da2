/**
 * The wire contract of the system of electronic cases (E-maket), JSON over HTTP. **Invented**: the orders name what it
 * does, no public contract was found (DOMAIN.md 1.5). `POST /mock/v1/cases` takes the case of a statement (S4.9, S6.10 p7),
 * `POST /mock/v1/cases/find` with `{ "reference": "…" }` tells what was taken under a reference of ours.
 * `POST /mock/v1/appointments/search` with `{ "iin": "…" }`: what has been appointed to one person (S6.15 p2: pensions by age
 * and for long service, the state base pension; it knows others too).
 */
import { z } from 'zod';
import { acceptedCase } from '../statement-wire.ts';
import { coded, day, endDay } from '../wire.ts';

export const casesPath = 'mock/v1/cases';
export const findCasesPath = 'mock/v1/cases/find';

/** A case that it has. It repeats the reference that we gave, and whom it is about. */
const heldCase = acceptedCase.extend({ reference: z.string(), iin: z.string() });

/** The cases found under a reference. None is a true absence. */
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

/** The appointments of the IIN that was asked about. None is a true absence. */
export const appointmentsResponse = z.object({ iin: z.string(), appointments: z.array(appointment) });

export type WireAppointment = z.infer<typeof appointment>;
export type WireCase = z.infer<typeof heldCase>;
