/** What a question of a dossier came to, as a verdict takes it. */
import type { NotAskedReason, Reply } from '../../access/asking/reply.ts';
import type { Outcome } from '../../registers/outcome.ts';
import { type FactSystem, type Facts, factSystems } from '../../services/facts.ts';
import type { Answered, Answers } from '../answered.ts';
import { bankFacts, disabilityFacts, identityFacts, pensionFacts } from '../facts-of.ts';

/** By the code of the question. */
export type Replies = ReadonlyMap<string, Reply>;

export function toAnswers(replies: Replies): Answers {
  return Object.fromEntries([...replies].map(([code, reply]) => [code, toAnswered(reply)]));
}

export function toAnswered(reply: Reply): Answered {
  switch (reply.kind) {
    case 'answered':
      return { kind: 'records', facts: factsOf(reply) };
    case 'notAsked':
      return { kind: notAskedKinds[reply.because] };
    default:
      return { kind: reply.kind };
  }
}

const notAskedKinds = {
  NOT_NAMED: 'notAsked',
  DECIDED: 'notAsked',
  INPUT_MISSING: 'inputMissing',
  MISTYPED: 'inputMissing',
  NOT_CONNECTED: 'notConnected',
  BANK_NOT_CONNECTED: 'notConnected',
} as const satisfies Record<NotAskedReason, Answered['kind']>;

function factsOf({ systemId, records }: Outcome<unknown> & { kind: 'answered' }): readonly Facts[] {
  const system = factSystems.find((one) => one === systemId);
  if (system === undefined) throw new Error('expected a system whose records have facts');
  return records.map((record) => readers[system](record as never));
}

/** The facts of each system's records. A system more is a row. */
const readers: Readonly<Record<FactSystem, (record: never) => Facts>> = {
  PERSON_REGISTER: identityFacts,
  DISABILITY_DATABANK: disabilityFacts,
  PENSION_FUND: pensionFacts,
  BANKS: bankFacts,
};
