/**
 * The wire contract of the service of digital documents (S7.2(19)), JSON over HTTP. **Invented**: the order names the
 * service and its content, no public contract was found (DOMAIN.md 1.5). `POST /mock/v1/representations/search` with `{
 * "iin": "…" }` finds the people whom one person represents, with the documents. `POST /mock/v1/presented-documents/take`
 * with `{ "iin": "…", "code": "…" }` (4 to 32 letters, digits and hyphens) gives a document that the person shows: the code holds for a few minutes, and the question
 * uses it up. A code that gives nothing is an answer, too.
 */
import { z } from 'zod';
import { day, endDay, optionalText } from '../wire.ts';

export const representationsPath = 'mock/v1/representations/search';
export const presentedPath = 'mock/v1/presented-documents/take';

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

const shownText = z.string().min(1).max(200);

const presented = z.object({
  /** Codes in codes.ts. Others pass as unknown. */
  kind: shownText,
  number: shownText,
  surname: shownText,
  name: shownText,
  patronymic: optionalText,
  birthDate: day,
  issuedOn: day,
  /** The last day of it. Absent: without an end. */
  validUntil: endDay,
  issuer: shownText,
});

/** Causes for which a code gives no document. That of another person stays as it is. */
export const codeFaults = ['CODE_UNKNOWN', 'CODE_EXPIRED', 'CODE_USED', 'CODE_OF_ANOTHER_PERSON'] as const;

/** The document behind a code, or the cause for which there is none. */
export const presentedResponse = z.discriminatedUnion('result', [
  z.object({ iin: z.string(), result: z.literal('DOCUMENT'), document: presented }),
  z.object({ iin: z.string(), result: z.enum(codeFaults) }),
]);
export type WirePresented = z.infer<typeof presented>;
