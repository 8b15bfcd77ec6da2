/** The outcome of a question of a dossier, as a verdict takes it. */
import type { NotAskedReason, Reply } from '../../access/asking/reply.ts';
import type { Outcome } from '../../registers/outcome.ts';
import { type Facts, factSystems } from '../../services/facts.ts';
import { factsOf } from '../facts-of.ts';
import type { Answered, Answers } from '../verdict.ts';

/** By the code of the question. */
export type Replies = ReadonlyMap<string, Reply>;

export function toAnswers(replies: Replies): Answers {
  return Object.fromEntries([...replies].map(([code, reply]) => [code, toAnswered(reply)]));
}

export function toAnswered(reply: Reply): Answered {
  switch (reply.kind) {
    case 'answered':
      return { kind: 'records', facts: readFacts(reply) };
    case 'notAsked':
      return { kind: notAskedKinds[reply.because] };
    default:
      return { kind: reply.kind };
  }
}

const notAskedKinds = {
  NOT_NAMED: 'notAsked',
  DECIDED: 'notAsked',
  FIRST_CHECK_OPEN: 'notAsked',
  INPUT_MISSING: 'inputMissing',
  MISTYPED: 'inputMissing',
  NOT_CONNECTED: 'notConnected',
  BANK_NOT_CONNECTED: 'notConnected',
} as const satisfies Record<NotAskedReason, Answered['kind']>;

function readFacts({ systemId, records }: Outcome<unknown> & { kind: 'answered' }): readonly Facts[] {
  const system = factSystems.find((one) => one === systemId);
  if (system === undefined) throw new Error('expected a system whose records have facts');
  const read: (record: never) => Facts = factsOf[system];
  return records.map((record) => read(record as never));
}
