/** Purpose of a question: the words that every room uses. */
import type { StateServiceCode } from './catalogue.ts';
import type { ApplicantKind } from './representative.ts';
import type { ApplicationRoute } from './state-service.ts';

/** Kinds of ground that allow a question about a person. */
export const legalBasisKinds = ['APPLICATION', 'CONSENT', 'PENSION_CONSENT', 'STATUTE', 'OTHER'] as const;
export type LegalBasisKind = (typeof legalBasisKinds)[number];

/** Purpose of a question, as far as the caller named it. */
export interface Purpose {
  readonly stateService?: StateServiceCode | 'OTHER' | null | undefined;
  readonly route?: ApplicationRoute | null | undefined;
  readonly applicationNumber?: string | null | undefined;
  readonly applicationRef?: string | null | undefined;
  /** Relation to the person of the one who applies for them; left out: the person does, or the caller does not say. */
  readonly applicant?: ApplicantKind | null | undefined;
  readonly basis?:
    | { readonly kind: LegalBasisKind; readonly reference?: string | null | undefined }
    | null
    | undefined;
}

/** Act that the gateway asked a system to do for an application. A question that only reads has none. */
export type Act = 'REGISTRATION' | 'CASE' | 'RESULT';
