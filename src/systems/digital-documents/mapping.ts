/** The service's words turned into ours. What proves a representation is kept; what the document is called is not. */
import type { WireRepresentation } from './contract.ts';

/** The ground on which a person represents another. */
const representationKinds = ['CHILD', 'WARD', 'PRINCIPAL'] as const;

export type RepresentationKind = (typeof representationKinds)[number];

/** One person whom the person asked about represents, as the service has it: whether it counts is a rule's to say. */
export interface Representation {
  /** The represented person. */
  readonly iin: string;
  /** Null: a kind that this gateway does not know. */
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
