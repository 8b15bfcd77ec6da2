import { z } from 'zod';

const iin = z.string().regex(/^\d{12}$/);
const text = z.string().min(1);

/** What a statement is registered with. */
export const statementQuestion = z.strictObject({
  reference: text,
  stateService: text,
  iin,
  applicantIin: iin.nullable(),
  documents: z.array(text),
});

/** What a case is handed over with. */
export const caseQuestion = z.strictObject({
  reference: text,
  number: text,
  stateService: text,
  iin,
  documents: z.array(z.strictObject({ code: text, name: text, mediaType: text, content: z.base64() })),
});

/** Whom a question is about. */
export const iinQuestion = z.strictObject({ iin });

/** By what both are found again. */
export const referenceQuestion = z.strictObject({ reference: text });

export type StatementQuestion = z.infer<typeof statementQuestion>;
export type CaseQuestion = z.infer<typeof caseQuestion>;
