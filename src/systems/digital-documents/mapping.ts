import type { WireRepresentation } from './contract.ts';

/** Ground on which a person represents another. */
const representationKinds = ['CHILD', 'WARD', 'PRINCIPAL'] as const;
export type RepresentationKind = (typeof representationKinds)[number];

/** One represented person, as the service has it: a rule decides on its validity. */
export interface Representation {
  /** The represented person. */
  readonly iin: string;
  /** Null for a kind that the gateway does not know. */
  readonly kind: RepresentationKind | null;
  /** Days, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** The last day of the document; null: it has no end. */
  readonly validUntil: string | null;
  readonly revokedOn: string | null;
}

export function toRepresentation({ iin, kind, document }: WireRepresentation): Representation {
  return {
    iin,
    kind: representationKinds.find((known) => known === kind) ?? null,
    issuedOn: document.issuedOn,
    validUntil: document.validUntil ?? null,
    revokedOn: document.revokedOn ?? null,
  };
}
