/** People whom a person lawfully represents on a day: as parent, guardian or holder of a power of attorney (S7.4, S7.6). */
import { parseIin } from '../kernel/iin.ts';
import type { Representation, RepresentationKind } from '../systems/digital-documents/mapping.ts';

/** Age at which children speak for themselves, years. */
const adultAge = 18;

/** @param today the day in Kazakhstan, `YYYY-MM-DD` @returns the represented by their IIN, each with the first valid proof */
export function representedOn(today: string, representations: readonly Representation[]) {
  const represented = new Map<string, RepresentationKind>();
  for (const representation of representations) {
    const { iin, kind } = representation;
    if (kind === null || represented.has(iin) || documentState(representation, today) !== 'IN_FORCE')
      continue;
    if (kind !== 'CHILD' || isChild(iin, today)) represented.set(iin, kind);
  }
  return represented;
}

export type DocumentState = 'IN_FORCE' | 'NOT_BEGUN' | 'EXPIRED' | 'REVOKED';

/** State of a document on a day. Its last day counts. A revoked document never was in force; an announced revocation changes nothing before its day. */
export function documentState(
  { issuedOn, validUntil, revokedOn }: Pick<Representation, 'issuedOn' | 'validUntil' | 'revokedOn'>,
  today: string,
): DocumentState {
  if (revokedOn !== null && revokedOn <= today) return 'REVOKED';
  if (issuedOn > today) return 'NOT_BEGUN';
  return validUntil === null || today <= validUntil ? 'IN_FORCE' : 'EXPIRED';
}

/** True until the 18th birthday: 1 March for a person born on 29 February. An IIN without a century proves no child. */
function isChild(iin: string, today: string): boolean {
  const birthDate = parseIin(iin)?.birthDate ?? null;
  if (birthDate === null) return false;
  const birthday = `${Number(birthDate.slice(0, 4)) + adultAge}${birthDate.slice(4)}`;
  return today < birthday;
}
