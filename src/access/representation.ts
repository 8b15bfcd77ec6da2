/** The people whom a person lawfully represents on a day: parents, guardians, holders of a power of attorney (S7.4, S7.6). */
import { parseIin } from '../kernel/iin.ts';
import type { Representation, RepresentationKind } from '../systems/digital-documents/mapping.ts';

/** Years at which a child speaks for himself. */
const adultAge = 18;

/**
 * @param today the day in Kazakhstan, `YYYY-MM-DD`
 * @returns the represented by their IIN; of several proofs about one person the first that holds counts
 */
export function representedOn(
  today: string,
  representations: readonly Representation[],
): ReadonlyMap<string, RepresentationKind> {
  const represented = new Map<string, RepresentationKind>();
  for (const representation of representations) {
    const { iin, kind } = representation;
    if (kind === null || represented.has(iin) || !isInForce(representation, today)) continue;
    if (kind !== 'CHILD' || isChild(iin, today)) represented.set(iin, kind);
  }
  return represented;
}

/**
 * On its last day a document still is; once it is revoked it never was. A revocation that is only announced changes nothing
 * until its day. A birth certificate is annulled when a child is adopted.
 */
function isInForce({ issuedOn, validUntil, revokedOn }: Representation, today: string): boolean {
  const isRevoked = revokedOn !== null && revokedOn <= today;
  return !isRevoked && issuedOn <= today && (validUntil === null || today <= validUntil);
}

/**
 * Until the day of the 18th birthday. Who was born on 29 February has it on 1 March, the year being no leap year; of whom
 * the IIN does not tell the century, nobody is proven to be a child.
 */
function isChild(iin: string, today: string): boolean {
  const birthDate = parseIin(iin)?.birthDate ?? null;
  if (birthDate === null) return false;
  const birthday = `${Number(birthDate.slice(0, 4)) + adultAge}${birthDate.slice(4)}`;
  return today < birthday;
}
