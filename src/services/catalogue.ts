import { capitalizationPayments } from './capitalization-payments.ts';
import { enpfPayments } from './enpf-payments.ts';
import { homeEducationCosts } from './home-education-costs.ts';
import { localSocialAssistance } from './local-social-assistance.ts';
import { lossOfCapacityPayment } from './loss-of-capacity-payment.ts';
import { pensionDifference } from './pension-difference.ts';
import { semipalatinskCompensation } from './semipalatinsk-compensation.ts';
import type { StateService } from './state-service.ts';

/** The state services of both orders by their readable code. */
export const catalogue = {
  SEMIPALATINSK_COMPENSATION: semipalatinskCompensation,
  LOCAL_SOCIAL_ASSISTANCE: localSocialAssistance,
  HOME_EDUCATION_COSTS: homeEducationCosts,
  CAPITALIZATION_PAYMENTS: capitalizationPayments,
  PENSION_DIFFERENCE: pensionDifference,
  ENPF_PAYMENTS: enpfPayments,
  LOSS_OF_CAPACITY_PAYMENT: lossOfCapacityPayment,
} as const satisfies Record<string, StateService>;

export type StateServiceCode = keyof typeof catalogue;

export const stateServiceCodes = Object.keys(catalogue) as StateServiceCode[];

export function isStateServiceCode(code: string | null | undefined): code is StateServiceCode {
  return typeof code === 'string' && Object.hasOwn(catalogue, code);
}

/** The state service of a code, or null when the code names none (`OTHER`). */
export function stateServiceOf(code: string | null | undefined): StateService | null {
  return isStateServiceCode(code) ? catalogue[code] : null;
}
