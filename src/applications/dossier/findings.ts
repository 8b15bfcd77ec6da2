/** Findings of a dossier's questions. */
import type { NotAskedReason, Reply } from '../../access/asking/reply.ts';
import { Defect } from '../../kernel/defect.ts';
import { type FactSystem, factSystemOf } from '../../services/facts.ts';
import type { SystemId } from '../../systems/systems.ts';
import { factsOf } from '../facts-of.ts';
import type { Finding, Findings } from '../finding.ts';
import { differencesOf } from '../statement/differences.ts';
import type { Statement } from '../statement/statement.ts';

/** By the code of the question. */
export type Replies = ReadonlyMap<string, Reply>;

/** @param statement null: no statement is compared with the records */
export function toFindings(replies: Replies, statement: Statement | null): Findings {
  return Object.fromEntries([...replies].map(([code, reply]) => [code, toFinding(reply, statement)]));
}

export function toFinding(reply: Reply, statement: Statement | null): Finding {
  switch (reply.kind) {
    case 'answered':
      return findingOfRecords(reply.systemId, reply.records, statement);
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
  PACKAGE_FIRST: 'notAsked',
  INPUT_MISSING: 'inputMissing',
  MISTYPED: 'inputMissing',
  NOT_CONNECTED: 'notConnected',
  BANK_NOT_CONNECTED: 'notConnected',
} as const satisfies Record<NotAskedReason, Finding['kind']>;

/** @throws Defect for a system whose records have no facts */
export function findingOfRecords(
  systemId: SystemId | 'OTHER',
  records: readonly unknown[],
  statement: Statement | null,
): Finding {
  const system = factSystemOf(systemId);
  if (system === undefined) throw new Defect('expected a system whose records have facts');
  const read: (record: never) => ReturnType<(typeof factsOf)[FactSystem]> = factsOf[system];
  const [only, ...others] = records;
  const differs = only && others.length === 0 ? differencesOf(system, statement, only) : [];
  return { kind: 'records', facts: records.map((record) => read(record as never)), differs };
}
