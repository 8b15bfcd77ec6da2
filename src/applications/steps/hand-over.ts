/** Hands the electronic case, with the scans, to the system that the item of the route names; once. */
import type { AcceptedCase, CaseDocument } from '../../systems/statements.ts';
import type { Application } from '../application.ts';
import type { Statement } from '../statement/statement.ts';
import type { OutsideStep } from './outside-step.ts';
import type { TakingCases } from './registering-systems.ts';

/**
 * @param application registered, or checked where no system registers @param documents read only when they are about to leave
 * @param mayBeSent false: the check that allows it is too old
 */
export function handOverOf(
  { id, iin, stateService, registration, statement, applicant }: Application,
  documents: () => Promise<readonly CaseDocument[]>,
  system: TakingCases,
  mayBeSent = true,
): OutsideStep<AcceptedCase> {
  const giveUp = registration === null ? 'giveUpUnregisteredHandOver' : 'giveUpHandOver';
  return {
    ...{ act: 'CASE', begin: 'beginHandOver', finish: 'handOver', giveUp, mayBeSent },
    find: () => system.findCase(id, iin),
    make: () =>
      system.handOver(iin, async () => ({
        ...{ reference: id, number: registration?.number ?? null, stateService, iin },
        // S4.9 p1: the statement's data go into E-maket. Where a system registers, it has them on paper, as a scan.
        statement: registration === null ? dataOf(statement) : null,
        ...(registration === null && applicant !== null && { applicant: inCase(applicant) }),
        documents: await documents(),
      })),
    changesOf: ({ number, acceptedAt }) => ({ case_number: number, handed_over_at: acceptedAt }),
  };
}

function inCase({ representation: relation, iin, organisation }: NonNullable<Application['applicant']>) {
  return { relation, iin, bin: organisation?.bin ?? null, department: organisation?.department ?? null };
}

/** The confirmation of a notification (S7.8 p2) is no part of the contract. */
function dataOf(statement: Statement | null): Omit<Statement, 'notification'> | null {
  if (statement === null) return null;
  const { notification: _, ...data } = statement;
  return data;
}
