/** The bases that allow a question about a person, and their reach. */

import type { StateServiceCode } from '../services/catalogue.ts';
import type { Purpose } from '../services/purpose.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { SystemId } from '../systems/systems.ts';

/** An article that allows a client to ask, about so many people. */
export interface Statute {
  /** As the client names it in `purpose.basis.reference`. */
  readonly article: string;
  /** Declared volume: different people in a day. */
  readonly peoplePerDay: number;
}

/**
 * S6.15 p3: the consents given when the pension was appointed are used for the reconciliation of the fund with the State
 * corporation, and for nothing else (our reading, see the ledger). The corporation has them, so they reach its own
 * E-maket alone. This table allows the question; the consent itself is looked up before it (asking/permission.ts).
 */
const pensionConsent: {
  readonly stateService: StateServiceCode;
  readonly route: ApplicationRoute;
  readonly systems: readonly SystemId[];
} = { stateService: 'ENPF_PAYMENTS', route: 'PROACTIVE', systems: ['CASE_SYSTEM'] };

/** True for a system that the pension consent can open. */
export function reachedByPensionConsent(system: SystemId): boolean {
  return pensionConsent.systems.includes(system);
}

/**
 * Whether what was given as the basis allows this question.
 * @param route through which it is asked; null for a machine client
 * @param statutes those that are configured for the client
 */
export function isCovered(
  purpose: Purpose,
  route: string | null,
  system: SystemId,
  statutes: readonly Statute[],
): boolean {
  const { basis, applicationNumber, applicationRef, stateService } = purpose;
  const isProactive = route === pensionConsent.route;
  if (basis?.kind === 'PENSION_CONSENT') {
    return (
      isProactive && stateService === pensionConsent.stateService && pensionConsent.systems.includes(system)
    );
  }
  // Without an application only the holder of such a consent asks (S6.15).
  if (isProactive) return false;
  if (basis?.kind === 'STATUTE') return statuteOf(purpose, statutes) !== null;
  // Whether the person agreed is asked where the question is about to leave.
  if (basis?.kind === 'CONSENT') return true;
  if (basis?.kind === 'OTHER') return false;
  return Boolean(applicationNumber || applicationRef || basis?.reference);
}

/** The configured article that a purpose names. */
export function statuteOf({ basis }: Purpose, statutes: readonly Statute[]): Statute | null {
  if (basis?.kind !== 'STATUTE') return null;
  return statutes.find(({ article }) => article === basis.reference) ?? null;
}
