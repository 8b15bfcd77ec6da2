import type { Coded } from '../person-register/record.ts';

/** A certificate of a division of medical and social examination. Days are `YYYY-MM-DD`. */
export type DisabilityCertificate = {
  readonly kind: Coded;
  readonly number: string;
  readonly issuedOn: string;
  /** Absent if it has no end. */
  readonly validUntil?: string;
};

/** The databank's record of a person, in the order of the invented contract. */
export type DisabilityRecord = {
  /** 1, 2, 3, or 4 for a child. */
  readonly group: Coded;
  /** Loss of general working capacity, whole percent; children have none. */
  readonly degree?: string;
  readonly reason: Coded;
  readonly beginDate: string;
  readonly endDate?: string;
  readonly indefinite: boolean;
  readonly division: string;
  readonly certificates: { readonly certificate: readonly DisabilityCertificate[] };
};

/** One item of an answer. Parts are missing only if it is broken on purpose. */
export type DisabilityItem = {
  readonly iin: string;
  readonly result?: 'FOUND' | 'NOT_FOUND';
  readonly disability?: Partial<DisabilityRecord>;
};
