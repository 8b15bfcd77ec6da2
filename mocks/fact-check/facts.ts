/**
 * Earlier decisions of the cast, and those of the cases that E-maket has taken while the network runs. Generated people have none
 * before: nothing in an IIN tells of an earlier application.
 */
import type { Cases } from '../case-system/cases.ts';
import type { Decisions } from '../social-insurance-fund/decisions.ts';

/** One fact, as the system writes it. */
interface HeldFact {
  readonly kind: string;
  /** Day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly number: string;
}

const fact = (kind: string, on: string, number: string): HeldFact => ({
  kind,
  on,
  number: `MOCK-FACT-${number}`,
});

const difference = 'PENSION_DIFFERENCE';
const lossOfCapacity = 'LOSS_OF_CAPACITY_PAYMENT';

/** By the IIN and the code of the state service. Each member has one fact alone, to show that each counts by itself. */
const facts: Readonly<Record<string, Readonly<Record<string, readonly HeldFact[]>>>> = {
  '850630390017': {
    [difference]: [fact('APPOINTMENT', '2025-03-11', '1')],
    [lossOfCapacity]: [fact('APPOINTMENT', '2024-08-20', '2')],
  },
  '651120490001': {
    [difference]: [fact('PAYMENT', '2025-05-06', '3')],
    [lossOfCapacity]: [fact('PAYMENT', '2024-10-02', '4')],
  },
  // A refusal counts in S5 (S5.9(1) p2), and not in S7 (S7.10(1)).
  '801231490008': {
    [difference]: [fact('REFUSAL', '2025-02-18', '5')],
    [lossOfCapacity]: [fact('REFUSAL', '2025-02-19', '6')],
  },
  '620315390007': { [lossOfCapacity]: [fact('APPLICATION', '2026-04-29', '7')] },
  '790514490009': { [lossOfCapacity]: [fact('PROACTIVE_CONSENT', '2026-05-12', '8')] },
  // A kind that the gateway does not know: nothing may be concluded.
  '600101390006': {
    [difference]: [fact('TRANSFER', '2023-07-03', '9')],
    [lossOfCapacity]: [fact('TRANSFER', '2023-07-03', '10')],
  },
};

/** The facts about a person and a state service; empty where the system has none. */
export function factsAbout(iin: string, stateService: string): readonly HeldFact[] {
  return facts[iin]?.[stateService] ?? [];
}

/** Decisions that the simulated Fund has told while the network runs: an appointment rules a second application out (S7.10(1)). */
export function decidedFacts(
  decisions: Pick<Decisions, 'about'>,
  iin: string,
  stateService: string,
): HeldFact[] {
  if (stateService !== lossOfCapacity) return [];
  return decisions.about(iin).map(({ outcome, decidedOn, number }) => ({
    ...{ kind: outcome === 'APPOINTED' ? 'APPOINTMENT' : 'REFUSAL', on: decidedOn, number },
  }));
}

/** Cases at E-maket without a decision: the application is filed (S7.10(1)). A second one of the same person is ruled out. */
export function filedFacts(
  cases: Pick<Cases, 'about'>,
  decisions: Pick<Decisions, 'isMade'>,
  iin: string,
  stateService: string,
): HeldFact[] {
  return cases
    .about(iin, stateService)
    .filter(({ number }) => !decisions.isMade(number))
    .map(({ number, acceptedAt }) => ({ kind: 'APPLICATION', on: acceptedAt.slice(0, 10), number }));
}
