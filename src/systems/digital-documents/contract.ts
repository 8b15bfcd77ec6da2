/**
 * The wire contract of the service of digital documents (S7.2(19)), JSON over HTTP. **Invented**: the order names the
 * service and its content, no public contract was found (DOMAIN.md 1.5). `POST /mock/v1/representations/search` with `{
 * "iin": "…" }` finds the people whom one person represents, with the documents.
 */
import { z } from 'zod';
import { day, endDay } from '../wire.ts';

export const representationsPath = 'mock/v1/representations/search';

const representation = z.object({
  iin: z.string(),
  /** CHILD (birth certificate), WARD (S7.6: a guardian), PRINCIPAL (S7.4: power of attorney). Others pass as unknown. */
  kind: z.string(),
  document: z.object({
    type: z.string(),
    number: z.string(),
    issuedOn: day,
    /** The last day of it. Absent: without an end. */
    validUntil: endDay,
    /** A future day is announced: until then the document is valid. */
    revokedOn: endDay,
  }),
});

/** A whole answer about the IIN in the question. */
export const representationsResponse = z.object({ iin: z.string(), represented: z.array(representation) });
export type WireRepresentation = z.infer<typeof representation>;
