import type { WireRepresentation } from './contract.ts';

/** Ground on which a person represents another. */
export const representationKinds = ['CHILD', 'WARD', 'PRINCIPAL'] as const;
export type RepresentationKind = (typeof representationKinds)[number];
/** One represented person, as the service has it: a rule decides on its validity. */
export type Representation = Readonly<ReturnType<typeof toRepresentation>>;

export function toRepresentation({ iin, kind, document }: WireRepresentation) {
  const { issuedOn, validUntil = null, revokedOn = null } = document;
  /** Null for a kind that the gateway does not know. */
  const known = representationKinds.find((one) => one === kind) ?? null;
  return { iin, kind: known, issuedOn, validUntil, revokedOn };
}
