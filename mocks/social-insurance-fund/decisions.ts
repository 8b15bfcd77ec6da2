import { systemClock, toDate } from '../../src/kernel/clock.ts';
import type { Cases } from '../case-system/cases.ts';
import { contributionsOf } from '../people/contributions.ts';
import { personByIin } from '../people/find.ts';
import { createNumbers, yearOfNumbers } from '../statements/numbers.ts';

/** A decision of the simulated Fund on a case, as it goes over the wire. */
type FundDecision = { readonly iin: string; readonly number: string; readonly decidedOn: string } & (
  | {
      readonly outcome: 'APPOINTED';
      readonly period: { readonly from: string; readonly until: string | null };
    }
  | { readonly outcome: 'REFUSED'; readonly reasons: readonly string[] }
);

/** State service on whose cases the Fund decides (S7.2(13)). */
const stateService = 'LOSS_OF_CAPACITY_PAYMENT';

const nothingBefore =
  'До наступления случая социального риска отчисления в Фонд не поступали (пункт 2, подпункт 5) Правил; решение вымышленное).';

/** The decisions of the simulated Fund while the network runs. */
export type Decisions = ReturnType<typeof createDecisions>;

/** The Fund decides on the cases that lie at E-maket, once each, by the data of the person alone. */
export function createDecisions(cases: Pick<Cases, 'find'>) {
  const number = createNumbers(`MOCK-GFSS-${yearOfNumbers()}-`);
  const made = new Map<string, FundDecision>();

  /** Person of a case of S7 that has these two names; undefined: E-maket has none. */
  const personOf = (reference: string, caseNumber: string) =>
    cases.find(reference).find((one) => one.number === caseNumber && one.stateService === stateService)?.iin;

  return {
    /** The decision on a case; undefined: none yet, or no such case. */
    of(reference: string, caseNumber: string): FundDecision | undefined {
      const known = made.get(caseNumber);
      const iin = personOf(reference, caseNumber);
      const outcome = known === undefined && iin !== undefined ? outcomeFor(iin) : undefined;
      if (iin === undefined || outcome === undefined) return known;
      const decision = { iin, number: number(), decidedOn: toDate(systemClock.now()), ...outcome };
      made.set(caseNumber, decision);
      return decision;
    },
    /** True once the decision on a case was told. */
    isMade: (caseNumber: string): boolean => made.has(caseNumber),
    /** Decisions about a person that were told. */
    about: (iin: string) => [...made.values()].filter((one) => one.iin === iin),
    forget: () => made.clear(),
  };
}

/**
 * S7.2(5): contributions must have arrived before the social risk came. The right arises, in this mock, with the certificate of the
 * degree of loss, and lasts as long as the certificate. Undefined: the databank has no such certificate, so the Fund still looks at the paper.
 */
function outcomeFor(iin: string) {
  const degree = personByIin(iin)?.disability.record;
  if (!degree?.degree) return undefined;
  const { beginDate: from, endDate: until = null } = degree;
  const { contributions = [] } = contributionsOf(iin) ?? {};
  return contributions.some(({ arrivedOn }) => arrivedOn !== null && arrivedOn < from)
    ? ({ outcome: 'APPOINTED', period: { from, until } } as const)
    : ({ outcome: 'REFUSED', reasons: [nothingBefore] } as const);
}
