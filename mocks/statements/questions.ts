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
      form: z.enum(['ELECTRONIC_DOCUMENT', 'SHOWN_DOCUMENT']).optional(),
    }),
  ),
});

/** Data of a statement that a clerk enters into E-maket (S4.9 p1). */
const statementData = z.strictObject({
  ...{ surname: text, name: text, patronymic: text.nullable(), birthDate: z.iso.date() },
  ...{ identityDocument: text.nullable(), address: text.nullable(), contact: text.nullable() },
  certificate: text.nullable(),
  account: z.strictObject({ kind: z.enum(['iban', 'controlAccount']), number: text }).nullable(),
});

/** Fields of a case that arises in E-maket: no system has registered its statement. */
export const ownCaseQuestion = caseQuestion.extend({
  ...{ number: z.null(), statement: statementData },
  reception: z.strictObject({ place: text, circumstances: z.array(text) }).optional(),
  /** The electronic request, XML (S7.2(21)). */
  request: text.optional(),
  /** Left out: the person applies. */
  applicant: z
    .strictObject({ relation: text, iin: iin.nullable(), bin: iin.nullable(), department: text.nullable() })
    .optional(),
});

/** A stage of a case that arose in E-maket. */
export const caseStageForm = z.strictObject({
  ...{ reference: text, sequence: z.int().min(1), stage: z.string().regex(/^[A-Z_]{1,40}$/) },
  at: z.iso.datetime({ offset: true }).endsWith('+05:00'),
});

/** The person of a question. */
export const iinQuestion = z.strictObject({ iin });

/** Reference that finds both again. */
export const referenceQuestion = z.strictObject({ reference: text });

export type StatementQuestion = z.infer<typeof statementQuestion>;
export type CaseQuestion = z.infer<typeof caseQuestion>;
export type OwnCaseQuestion = z.infer<typeof ownCaseQuestion>;
