/** Counts the calls of one request as its loaders make them: one about each person, several people in one call. */
import { reachedByPensionConsent } from '../../access/legal-basis.ts';
import type { LegalBasisKind } from '../../services/purpose.ts';
import { accessOf, isConsentSystem } from '../../systems/systems.ts';
import type { Asks } from './field-prices.ts';

export interface PricedQuestion {
  readonly iin: string;
  /** Equal for two questions that one call answers. */
  readonly key: string;
}

/** @param ownIin of a citizen: the service of digital documents tells once whom they represent */
export function createCallCount(ownIin: string | null) {
  const asked = new Map<string, Set<string>>();
  let alone = 0;
  let represents = false;

  function note(
    name: string,
    { keys, perCall, cost }: { keys: readonly string[]; perCall: number; cost: number },
  ): void {
    const known = asked.get(name) ?? new Set();
    const before = Math.ceil(known.size / perCall);
    for (const key of keys) known.add(key);
    alone += (Math.ceil(known.size / perCall) - before) * cost;
    asked.set(name, known);
  }

  return {
    /** Adds questions to a register. On the basis of a consent each costs a question to another system too. */
    ask(asks: Asks, questions: readonly PricedQuestion[], basis: LegalBasisKind | null) {
      const { system, callsPerPerson: cost, peoplePerCall: perCall } = asks;
      note(system, { keys: questions.map(({ key }) => key), perCall, cost });
      const others = questions.filter(({ iin }) => iin !== '' && iin !== ownIin).map(({ iin }) => iin);
      represents ||= ownIin !== null && others.length > 0;
      // The person register's own price contains its token.
      const needsConsent = basis === 'CONSENT' && isConsentSystem(system) && !accessOf(system).takesToken;
      if (needsConsent) note(`consent ${system}`, { keys: others, perCall: 1, cost: 1 });
      // S6.15 p3: the State corporation's record is asked once about each person.
      if (basis === 'PENSION_CONSENT' && reachedByPensionConsent(system))
        note('pension consents', { keys: others, perCall: 1, cost: 1 });
    },
    /** Adds calls that no loader joins. */
    add(calls: number) {
      alone += calls;
    },
    total: () => alone + (represents ? 1 : 0),
  };
}
