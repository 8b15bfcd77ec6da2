import { parseIin } from '../../kernel/iin.ts';
import { type Coded, type Dictionary, toCoded } from '../coded.ts';
import { hasUnusableDay, type OptionalDay, type WireCoded } from '../wire.ts';
import { codes, personDictionaries } from './codes.ts';
import type { WireAddress, WireDocument, WirePerson } from './contract.ts';

/** A record; the flag is true when the search used another spelling. */
export type IdentityRecord = ReturnType<typeof toIdentityRecord> & { readonly differsFromSearch?: boolean };
type IdentityDocument = ReturnType<typeof toDocument>;
/** Contradiction between the record and the digits of its own IIN: a fact for the clerk, not an error. */
type IdentityDiscrepancy = 'BIRTH_DATE_DIFFERS_FROM_IIN' | 'SEX_DIFFERS_FROM_IIN';

/** Maps a record: `district` of the wire is the область, `region` the район. @param today `YYYY-MM-DD`, for all validity */
export function toIdentityRecord(person: WirePerson, today: string) {
  const documents = person.documents.map((document) => toDocument(document, today));
  const registration = person.regAddress ? toAddress(person.regAddress, today) : null;
  const { iin, surname = null, name = null, patronymic = null, birthDate, deathDate, removed } = person;
  const { engSurname: latinSurname = null, engFirstName: latinName = null } = person;
  const canHaveDied = deathDate !== undefined && deathDate >= birthDate && deathDate <= today;
  return {
    ...{ iin, surname, name, patronymic, latinSurname, latinName, birthDate, removed },
    deathDate: canHaveDied ? deathDate : null,
    deceased: canHaveDied || person.lifeStatus.code === codes.deceased,
    gender: coded(person.gender, personDictionaries.gender),
    nationality: coded(person.nationality, personDictionaries.nationality),
    citizenship: coded(person.citizenship, personDictionaries.country),
    lifeStatus: toCoded(person.lifeStatus, personDictionaries.lifeStatus),
    birthCertificate: toCertificate(person.birthCertificate),
    deathCertificate: toCertificate(person.deathCertificate),
    birthPlace: person.birthPlace ? toPlace(person.birthPlace) : null,
    registration,
    registeredAtPermanentResidence: registration?.current ?? false,
    addresses: person.addresses.map((address) => toAddress(address, today)),
    documents,
    identityDocument: usualDocument(documents),
    ...toStatuses(person, today),
    discrepancies: discrepanciesOf(person),
    /** True for an implausible day, which the record leaves out. */
    hasUnusableDay: hasUnusableDay(person) || (deathDate !== undefined && !canHaveDied),
  };
}

/** Statuses that limit a person's legal acts, or make the record doubtful. */
function toStatuses(person: WirePerson, today: string) {
  // A limit with an unreadable end still applies: a clerk has to look.
  const between = (validFrom: OptionalDay, validUntil: OptionalDay, holds = true) => ({
    validFrom: validFrom ?? null,
    validUntil: validUntil ?? null,
    current: holds && (validUntil ?? today) >= today,
  });
  const period = (status: WireCoded | undefined, validFrom: OptionalDay, validUntil: OptionalDay) => ({
    status: coded(status, personDictionaries.other),
    ...between(validFrom, validUntil),
  });
  const sought = (
    holds: boolean,
    { gpTerritorial }: { gpTerritorial?: WireCoded | undefined },
    validFrom: OptionalDay,
    validUntil: OptionalDay,
    caseNumber?: string,
  ) => ({
    holds,
    ...between(validFrom, validUntil, holds),
    caseNumber: caseNumber ?? null,
    authority: coded(gpTerritorial, personDictionaries.other),
  });
  const { personCapableStatus: capable, imprisonedStatus: imprisoned, missingStatus: missing } = person;
  const { disappearStatus: hiding, excludeStatus: excluded, repatriationStatus: repatriated } = person;
  return {
    capacity: capable
      ? {
          ...period(capable.capableStatus, capable.capableDate, capable.capableEndDate),
          decisionNumber: capable.capableNumber ?? null,
          court: coded(capable.court, personDictionaries.other),
        }
      : null,
    imprisonment: imprisoned
      ? period(imprisoned.imprisonedStatus, imprisoned.imprisonedBeginDate, imprisoned.imprisonedEndDate)
      : null,
    missing: missing
      ? sought(missing.missing, missing, missing.missingDate, missing.missingEndDate, missing.missingNumber)
      : null,
    hiding: hiding
      ? sought(
          hiding.disappear,
          hiding,
          hiding.disappearDate,
          hiding.disappearEndDate,
          hiding.disappearNumber,
        )
      : null,
    exclusion: excluded ? toExclusion(excluded, today) : null,
    repatriation: repatriated
      ? period(repatriated.repatriationStatus, repatriated.repatriationDate, repatriated.repatriationEndDate)
      : null,
  };
}

/**
 * `excludeDate` ends the record itself, not the status. Without a day the status decides; a future day has no effect yet.
 */
function toExclusion(excluded: NonNullable<WirePerson['excludeStatus']>, today: string) {
  const since = excluded.excludeDate ?? excluded.excludeReasonDate ?? null;
  return {
    status: coded(excluded.excludeReason, personDictionaries.other),
    validFrom: since,
    validUntil: null,
    // An unreadable day may have passed: a clerk has to look.
    current: excluded.excludeDate === null || (since ?? today) <= today,
  };
}

/** The list contains invalid documents too, with the holder's name at issue: a replaced card has the earlier one. */
function toDocument(document: WireDocument, today: string) {
  const { number, series = null, status, beginDate, endDate, invalidityDate } = document;
  const { surname = null, name = null, patronymic = null, birthDate = null } = document;
  return {
    ...{ number, series, surname, name, patronymic, birthDate },
    type: toCoded(document.type, personDictionaries.documentType),
    validFrom: beginDate ?? null,
    validUntil: endDate ?? null,
    issuer: coded(document.issueOrganization, personDictionaries.issuer),
    status: toCoded(status, personDictionaries.documentStatus),
    valid: status.code === codes.validDocument && hasNotEnded(endDate, today),
    replaced: status.code === codes.replacedDocument,
    invalidSince: invalidityDate ?? null,
  };
}

/** The document that a clerk would copy: a valid identity card, otherwise a valid passport. */
function usualDocument(documents: readonly IdentityDocument[]): IdentityDocument | null {
  const validOf = (type: string) =>
    documents.find((document) => document.valid && document.type.code === type);
  return validOf(codes.identityCard) ?? validOf(codes.passport) ?? null;
}

/** Registered now means a registered status and no end in the past. */
function toAddress(address: WireAddress, today: string) {
  const { street = null, building = null, corpus: block = null, flat = null, arCode = null } = address;
  const { status, beginDate, endDate } = address;
  return {
    ...toPlace(address),
    ...{ street, building, block, flat, registrationCode: arCode },
    kind: coded(address.type, personDictionaries.other),
    status: coded(status, personDictionaries.addressStatus),
    validFrom: beginDate ?? null,
    validUntil: endDate ?? null,
    current: status?.code === codes.registeredAddress && hasNotEnded(endDate, today),
  };
}

/** The last day still counts. An unreadable end may have passed. */
const hasNotEnded = (end: OptionalDay, today: string) => end === undefined || (end !== null && end >= today);

type WirePlace = Pick<WireAddress, 'country' | 'district' | 'region' | 'foreignData' | 'city'>;

const toPlace = ({ country, district, region, foreignData, city }: WirePlace) => ({
  country: coded(country, personDictionaries.country),
  oblast: coded(district, personDictionaries.other),
  district: coded(region, personDictionaries.other),
  foreignPlace: foreignData?.districtName ?? foreignData?.regionName ?? null,
  locality: city ?? null,
});

function toCertificate(certificate: WirePerson['birthCertificate']) {
  if (!certificate) return null;
  const { number = null, beginDate, issueOrganisation: issuer = null } = certificate;
  return { number, issuedOn: beginDate ?? null, issuer };
}

const coded = (wire: WireCoded | undefined, dictionary: Dictionary): Coded | null =>
  wire ? toCoded(wire, dictionary) : null;

function discrepanciesOf(person: WirePerson): IdentityDiscrepancy[] {
  const parts = parseIin(person.iin, true);
  const found: IdentityDiscrepancy[] = [];
  if (parts?.birthDate && parts.birthDate !== person.birthDate) found.push('BIRTH_DATE_DIFFERS_FROM_IIN');
  const sexOf: Record<string, string> = { '1': 'MALE', '2': 'FEMALE' };
  const sex = person.gender && sexOf[person.gender.code];
  if (parts?.sex && sex && sex !== parts.sex) found.push('SEX_DIFFERS_FROM_IIN');
  return found;
}
