/**
 * The wire contract of the disability databank (TsBDI) behind SHEP. **Invented**: no public contract was found (DOMAIN.md
 * 1.5), so the service's name starts with MOCK. Its facts are those of S6.12 and S7.9: group, period, degree of loss of
 * general working capacity, certificates. Required are the fields of rules: the IIN, the group, and `indefinite`, because a
 * missing end date alone tells nothing.
 */
import { z } from 'zod';
import { listOf } from '../../transport/shep/plain.ts';
import { coded, day, endDay, optionalText, requiredFlag, shownEndDay, startDay } from '../wire.ts';

export const disabilityServiceId = 'MOCK_TSBDI_DisabilityStatus';
export const disabilityNamespace = 'urn:mock:tsbdi';
/** Largest number of people in one request. */
export const disabilityBatchSize = 100;
/** `messageResult.code` of an answer that the databank found good (second result level). */
export const disabilitySuccess = '00000';

const certificate = z.object({
  kind: coded,
  number: z.string(),
  issuedOn: startDay,
  validUntil: shownEndDay,
});

/** The databank's record of one person. */
export const disability = z
  .object({
    /** 1, 2, 3: groups; 4: child with disability. */
    group: coded,
    /** Degree of loss of general working capacity, whole percent. */
    degree: z
      .string()
      .regex(/^\d{1,2}$|^100$/)
      .optional(),
    reason: coded.optional(),
    beginDate: day,
    endDate: endDay,
    indefinite: requiredFlag,
    division: optionalText,
    certificates: listOf('certificate', certificate),
  })
  .refine(
    ({ indefinite, endDate }) => !(indefinite && endDate !== undefined),
    'indefinite, or an end date: not both',
  );

/** One item of an answer, about one IIN. `NOT_FOUND` is a true absence. */
export const disabilityItem = z.discriminatedUnion('result', [
  z.object({ iin: z.string(), result: z.literal('FOUND'), disability }),
  z.object({ iin: z.string(), result: z.literal('NOT_FOUND'), disability: z.undefined().optional() }),
]);

/** The content of `<data>`. Items are read one by one, so that one bad item is that person's drift only. */
export const disabilityResponse = z.object({
  messageResult: z.object({ code: z.string() }),
  items: listOf('item', z.unknown()),
});

export type WireDisability = z.infer<typeof disability>;
