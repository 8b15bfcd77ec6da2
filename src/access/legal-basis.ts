/** Kinds of what allows a question about a person. */
export const legalBasisKinds = ['APPLICATION', 'CONSENT', 'PENSION_CONSENT', 'STATUTE', 'OTHER'] as const;

export type LegalBasisKind = (typeof legalBasisKinds)[number];
