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
  const { deathDate } = person;
  const canHaveDied = deathDate !== undefined && deathDate >= person.birthDate && deathDate <= today;
  return {
    iin: person.iin,
    surname: person.surname ?? null,
    name: person.name ?? null,
    patronymic: person.patronymic ?? null,
    latinSurname: person.engSurname ?? null,
    latinName: person.engFirstName ?? null,
    birthDate: person.birthDate,
    deathDate: canHaveDied ? deathDate : null,
    deceased: canHaveDied || person.lifeStatus.code === codes.deceased,
    gender: coded(person.gender, personDictionaries.gender),
    nationality: coded(person.nationality, personDictionaries.nationality),
    citizenship: coded(person.citizenship, personDictionaries.country),
    lifeStatus: toCoded(person.lifeStatus, personDictionaries.lifeStatus),
    birthCertificate: toCertificate(person.birthCertificate),
    deathCertificate: toCertificate(person.deathCertificate),
    birthPlace: toBirthPlace(person.birthPlace),
    registration,
    registeredAtPermanentResidence: registration?.current ?? false,
    addresses: person.addresses.map((address) => toAddress(address, today)),
    documents,
    identityDocument: usualDocument(documents),
    ...toStatuses(person, today),
    removed: person.removed,
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
  const { status, endDate } = document;
  return {
    type: toCoded(document.type, personDictionaries.documentType),
    number: document.number,
    series: document.series ?? null,
    validFrom: document.beginDate ?? null,
    validUntil: endDate ?? null,
    issuer: coded(document.issueOrganization, personDictionaries.issuer),
    status: toCoded(status, personDictionaries.documentStatus),
    valid: status.code === codes.validDocument && hasNotEnded(endDate, today),
    replaced: status.code === codes.replacedDocument,
    invalidSince: document.invalidityDate ?? null,
    surname: document.surname ?? null,
    name: document.name ?? null,
    patronymic: document.patronymic ?? null,
    birthDate: document.birthDate ?? null,
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
  return {
    kind: coded(address.type, personDictionaries.other),
    country: coded(address.country, personDictionaries.country),
    oblast: coded(address.district, personDictionaries.other),
    district: coded(address.region, personDictionaries.other),
    foreignPlace: address.foreignData?.districtName ?? address.foreignData?.regionName ?? null,
    locality: address.city ?? null,
    street: address.street ?? null,
    building: address.building ?? null,
    block: address.corpus ?? null,
    flat: address.flat ?? null,
    registrationCode: address.arCode ?? null,
    status: coded(address.status, personDictionaries.addressStatus),
    validFrom: address.beginDate ?? null,
    validUntil: address.endDate ?? null,
    current: address.status?.code === codes.registeredAddress && hasNotEnded(address.endDate, today),
  };
}

/** The last day still counts. An unreadable end may have passed. */
const hasNotEnded = (end: OptionalDay, today: string) => end === undefined || (end !== null && end >= today);

function toBirthPlace(place: WirePerson['birthPlace']) {
  if (!place) return null;
  return {
    country: coded(place.country, personDictionaries.country),
    oblast: coded(place.district, personDictionaries.other),
    district: coded(place.region, personDictionaries.other),
    foreignPlace: place.foreignData?.districtName ?? place.foreignData?.regionName ?? null,
    locality: place.city ?? null,
  };
}

function toCertificate(certificate: WirePerson['birthCertificate']) {
  if (!certificate) return null;
  return {
    number: certificate.number ?? null,
    issuedOn: certificate.beginDate ?? null,
    issuer: certificate.issueOrganisation ?? null,
  };
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
