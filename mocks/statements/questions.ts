import { z } from 'zod';

const iin = z.string().regex(/^\d{12}$/);
const text = z.string().min(1);

/** Fields that register a statement. */
export const statementQuestion = z.strictObject({
  reference: text,
  stateService: text,
  iin,
  applicantIin: iin.nullable(),
  documents: z.array(text),
});

/** Fields that hand a case over. */
export const caseQuestion = z.strictObject({
  reference: text,
  number: text,
  stateService: text,
  iin,
  documents: z.array(
    z.strictObject({
      ...{ code: text, name: text, mediaType: text, content: z.base64() },
      ...{ attestation: text.optional(), inPlaceOfData: z.boolean().optional() },
    }),
  ),
});

/** The person of a question. */
export const iinQuestion = z.strictObject({ iin });

/** Reference that finds both again. */
export const referenceQuestion = z.strictObject({ reference: text });

export type StatementQuestion = z.infer<typeof statementQuestion>;
export type CaseQuestion = z.infer<typeof caseQuestion>;
