/** The words of the system with earlier decisions turned into ours. */
import type { WireFacts } from './contract.ts';

/** Facts that S5.9(1) and S7.10(1) name between them. */
const factKinds = ['APPOINTMENT', 'PAYMENT', 'REFUSAL', 'APPLICATION', 'PROACTIVE_CONSENT'] as const;

type EarlierFactKind = (typeof factKinds)[number];

/** One earlier decision, payment, application or consent about a person. */
export interface EarlierFact {
  /** OTHER: a kind that this gateway does not know. */
  readonly kind: EarlierFactKind | 'OTHER';
  /** Day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Number of the decision or application in that system. */
  readonly number: string;
}

/** The facts about one person and one state service. */
export interface EarlierDecisions {
  readonly iin: string;
  readonly stateService: string;
  /** Empty: the system answered that it has nothing. */
  readonly facts: readonly EarlierFact[];
}

export function toEarlierDecisions({ iin, stateService, facts }: WireFacts): EarlierDecisions {
  return {
    iin,
    stateService,
    facts: facts.map(({ kind, on, number }) => ({
      kind: factKinds.find((known) => known === kind) ?? 'OTHER',
      on,
      number,
    })),
  };
}

/**
 * Absence of facts of a kind: true or false. Null where the record holds a kind that the gateway does not know, since that
 * may be the same fact under another word: to call it absent could have a person paid twice.
 */
export function hasNo({ facts }: EarlierDecisions, kind: EarlierFactKind): boolean | null {
  if (facts.some((fact) => fact.kind === kind)) return false;
  return facts.some((fact) => fact.kind === 'OTHER') ? null : true;
}
