/** The words of the record of consents turned into ours. */
import type { WirePensionConsent } from './contract.ts';

/** Appointments whose consents S6.15 p3 names. A pension for long service is not among them. */
const consentPurposes = ['AGE_PENSION', 'BASE_PENSION'] as const;

/** One consent of the record. A rule decides if it counts. */
export interface PensionConsent {
  /** Null: given for another appointment. */
  readonly purpose: (typeof consentPurposes)[number] | null;
  /** Days, `YYYY-MM-DD`. */
  readonly givenOn: string;
  /** Null: the consent was not withdrawn. */
  readonly withdrawnOn: string | null;
}

export function toPensionConsent({ purpose, givenOn, withdrawnOn }: WirePensionConsent): PensionConsent {
  return {
    purpose: consentPurposes.find((known) => known === purpose) ?? null,
    givenOn,
    withdrawnOn: withdrawnOn ?? null,
  };
}
