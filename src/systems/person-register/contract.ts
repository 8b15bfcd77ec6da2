/**
 * The wire contract of GBD FL's universal person service, as far as the gateway reads it, from the public schemas in
 * DOMAIN.md 1.5. Element names are theirs; `district` is the область and `region` the район (mapping.ts exchanges them).
 * Required are only the fields that a rule needs: the IIN, the date of birth and the life status. Unknown elements and
 * unknown dictionary codes pass.
 */
import { z } from 'zod';
import { listOf } from '../../transport/shep/plain.ts';
import { coded, day, deathDay, endDay, flag, optionalText, shownEndDay, startDay } from '../wire.ts';

/** The current service in SHEP's register: every question has a token of KDP for one IIN. */
export const personTokenServiceId = 'GBDFLUniversal_token';
/** The older service without a token, for searches: consent needs a known IIN. */
export const personServiceId = 'GBDFL_UniversalServiceSync';
/** Code of the register as a sender and receiver of inner messages. */
export const personServiceCode = 'GBDFL';
export const personNamespace = 'http://message.persistence.interactive.nat';
/** `messageResult.code` of an answer that the register found good (second result level). */
export const innerSuccess = '00000';
/** The same for a refused token. Invented: no public code was found. */
export const innerTokenRefused = 'MOCK-TOKEN-REFUSED';
const optionalCoded = coded.optional();
const foreignData = z.object({ districtName: optionalText, regionName: optionalText }).optional();

const address = z.object({
  type: optionalCoded,
  country: optionalCoded,
  district: optionalCoded,
  region: optionalCoded,
  foreignData,
  city: optionalText,
  street: optionalText,
  building: optionalText,
  corpus: optionalText,
  flat: optionalText,
  beginDate: startDay,
  endDate: shownEndDay,
  status: optionalCoded,
  invalidity: optionalCoded,
  arCode: optionalText,
});

const document = z.object({
  type: coded,
  number: z.string(),
  series: optionalText,
  beginDate: startDay,
  endDate: shownEndDay,
  issueOrganization: optionalCoded,
  status: coded,
  invalidityDate: shownEndDay,
  surname: optionalText,
  name: optionalText,
  patronymic: optionalText,
  birthDate: startDay,
});

const certificate = z
  .object({ number: optionalText, beginDate: startDay, issueOrganisation: optionalText })
  .optional();

export const person = z.object({
  iin: z.string().regex(/^\d{12}$/),
  surname: optionalText,
  name: optionalText,
  patronymic: optionalText,
  engFirstName: optionalText,
  engSurname: optionalText,
  birthDate: day,
  deathDate: deathDay,
  gender: optionalCoded,
  nationality: optionalCoded,
  citizenship: optionalCoded,
  lifeStatus: coded,
  imprisonedStatus: z
    .object({ imprisonedStatus: coded, imprisonedBeginDate: startDay, imprisonedEndDate: shownEndDay })
    .optional(),
  birthCertificate: certificate,
  deathCertificate: certificate,
  birthPlace: z
    .object({
      country: optionalCoded,
      district: optionalCoded,
      region: optionalCoded,
      foreignData,
      city: optionalText,
      birthTeCodeAR: optionalText,
    })
    .optional(),
  /** Its end decides on the current registration. */
  regAddress: address.extend({ endDate: endDay }).optional(),
  personCapableStatus: z
    .object({
      capableStatus: coded,
      capableDate: startDay,
      capableEndDate: shownEndDay,
      capableNumber: optionalText,
      court: optionalCoded,
    })
    .optional(),
  missingStatus: z
    .object({
      missing: flag,
      missingDate: startDay,
      missingEndDate: shownEndDay,
      missingNumber: optionalText,
      gpTerritorial: optionalCoded,
    })
    .optional(),
  disappearStatus: z
    .object({
      disappear: flag,
      disappearDate: startDay,
      disappearEndDate: shownEndDay,
      disappearNumber: optionalText,
      gpTerritorial: optionalCoded,
    })
    .optional(),
  excludeStatus: z
    .object({
      excludeReason: coded,
      excludeReasonDate: startDay,
      excludeDate: shownEndDay,
      excludeParticipant: optionalCoded,
    })
    .optional(),
  repatriationStatus: z
    .object({
      repatriationStatus: optionalCoded,
      repatriationDate: startDay,
      repatriationEndDate: shownEndDay,
    })
    .optional(),
  documents: listOf('document', document),
  addresses: listOf('address', address),
  removed: flag,
});

/** The content of `<data>` in an answer of the service. */
export const personResponse = z.object({
  messageResult: z.object({ code: z.string() }),
  persons: listOf('person', person),
});

export type WirePerson = z.infer<typeof person>;
export type WireAddress = z.infer<typeof address>;
export type WireDocument = z.infer<typeof document>;
