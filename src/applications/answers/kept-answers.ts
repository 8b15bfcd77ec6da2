/** Answers of registers as they were given: they are enclosed to the application (S7.9 p5), and facts are read from them. */
import type { Reply } from '../../access/asking/reply.ts';
import type { SystemId } from '../../systems/systems.ts';
import { findingOfRecords, type Replies, toFinding } from '../dossier/findings.ts';
import type { Finding, Findings } from '../finding.ts';
import type { Statement } from '../statement/statement.ts';

/** The answer to one question of a check. */
export interface KeptAnswer {
  readonly question: string;
  readonly kind: Finding['kind'];
  readonly systemId: SystemId | 'OTHER';
  /** Which one, where the system consists of several (a bank's code); null otherwise. */
  readonly part: string | null;
  /** Epoch ms; null: the system was not asked. */
  readonly askedAt: number | null;
  readonly messageId: string | null;
  readonly sessionId: string | null;
  /** Records as the client of the system gives them. */
  readonly records: readonly unknown[];
}

export function toKeptAnswers(replies: Replies): KeptAnswer[] {
  return [...replies].map(([question, reply]) => toKept(question, reply));
}

/** One answer as it was given. */
export function toKept(question: string, reply: Reply): KeptAnswer {
  const { kind } = reply.kind === 'answered' ? { kind: 'records' as const } : toFinding(reply, null);
  const common = { question, kind, systemId: reply.systemId };
  if (reply.kind !== 'answered' && reply.kind !== 'unavailable')
    return { ...common, part: null, askedAt: null, messageId: null, sessionId: null, records: [] };
  const { part, askedAt, attempts } = reply;
  const { messageId = null, sessionId = null } = attempts.at(-1)?.evidence ?? {};
  const records = reply.kind === 'answered' ? reply.records : [];
  return { ...common, part, askedAt, messageId, sessionId, records };
}

/** Findings of kept answers, in the light of the statement as it is now. */
export function findingsOf(answers: readonly KeptAnswer[], statement: Statement | null): Findings {
  return Object.fromEntries(
    answers.map(({ question, kind, systemId, records }) => [
      question,
      kind === 'records' ? findingOfRecords(systemId, records, statement) : { kind },
    ]),
  );
}
