/** Legal bases of a question about a person, and their reach. */
import type { StateServiceCode } from '../services/catalogue.ts';
import type { Purpose } from '../services/purpose.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { SystemId } from '../systems/systems.ts';

/** An article that allows a client to ask about people, and its volume. */
export interface Statute {
  /** The name of the article in `purpose.basis.reference`. */
  readonly article: string;
  /** Declared volume: different people in a day. */
  readonly peoplePerDay: number;
}

/**
 * S6.15 p3: the consents given with the pension serve the reconciliation of the fund alone (our reading, see the ledger). The
 * corporation has them, so they reach its own E-maket. The consent itself is looked up first (asking/permission.ts).
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

/** True where the basis given allows this question. @param route null for a machine client @param statutes those of the client */
export function isCovered(
  purpose: Purpose,
  route: string | null,
  system: SystemId,
  statutes: readonly Statute[],
): boolean {
  const { basis, applicationNumber, applicationRef, stateService } = purpose;
  const isProactive = route === pensionConsent.route;
  if (basis?.kind === 'PENSION_CONSENT')
    return (
      isProactive && stateService === pensionConsent.stateService && pensionConsent.systems.includes(system)
    );
  // Without an application, only the holder of such a consent asks (S6.15).
  if (isProactive) return false;
  if (basis?.kind === 'STATUTE') return statuteOf(purpose, statutes) !== null;
  // The person's consent is checked just before the question leaves.
  if (basis?.kind === 'CONSENT') return true;
  if (basis?.kind === 'OTHER') return false;
  return Boolean(applicationNumber || applicationRef || basis?.reference);
}

/** The configured article that a purpose names. */
export function statuteOf({ basis }: Purpose, statutes: readonly Statute[]): Statute | null {
  if (basis?.kind !== 'STATUTE') return null;
  return statutes.find(({ article }) => article === basis.reference) ?? null;
}
