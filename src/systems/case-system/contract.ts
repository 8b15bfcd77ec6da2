/**
 * The wire contract of the system of electronic cases (E-maket), JSON over HTTP. **Invented**: the orders name what it
 * does, no public contract was found (DOMAIN.md 1.5). `POST /mock/v1/cases` takes the case of a statement (S4.9, S6.10 p7),
 * `POST /mock/v1/cases/find` with `{ "reference": "…" }` tells what was taken under a reference of ours.
 */
import { z } from 'zod';
import { acceptedCase } from '../statement-wire.ts';

export const casesPath = 'mock/v1/cases';
export const findCasesPath = 'mock/v1/cases/find';

/** A case that it has. It repeats the reference that we gave, and whom it is about. */
export const heldCase = acceptedCase.extend({ reference: z.string(), iin: z.string() });

/** The cases found under a reference. None is a true absence. */
export const casesResponse = z.object({ reference: z.string(), cases: z.array(heldCase) });

export type WireCase = z.infer<typeof heldCase>;
