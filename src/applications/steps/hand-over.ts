/** Hands the electronic case, with the scans, to the system that the item of the route names; once. */
import type { AcceptedCase, CaseDocument } from '../../systems/statements.ts';
import type { Application } from '../application.ts';
import type { Reception } from '../reception.ts';
import type { Statement } from '../statement/statement.ts';
import type { OutsideStep } from './outside-step.ts';
import type { TakingCases } from './registering-systems.ts';

/** Content of a case beside the statement: read only when it is about to leave. */
interface CaseContent {
  readonly documents: () => Promise<readonly CaseDocument[]>;
  /** The electronic request (S7.2(21)); undefined: the route has none. @param signer BIN of the organisation that signs it */
  readonly request: (signer: string | null) => string | undefined;
}

/** The content of a case that is only asked about. */
export const noContent: CaseContent = { documents: async () => [], request: () => undefined };

/**
 * @param application registered, or checked where no system registers
 * @param mayBeSent false: the check that allows it is too old
 * @param reception null: the route names no places
 */
export function handOverOf(
  { id, iin, stateService, registration, statement, applicant }: Application,
  { documents, request }: CaseContent,
  system: TakingCases,
  mayBeSent = true,
  reception: Reception | null = null,
): OutsideStep<AcceptedCase> {
  const giveUp = registration === null ? 'giveUpUnregisteredHandOver' : 'giveUpHandOver';
  return {
    ...{ act: 'CASE', begin: 'beginHandOver', finish: 'handOver', giveUp, mayBeSent },
    find: () => system.findCase(id, iin),
    make: () =>
      system.handOver(iin, async (signer) => ({
        ...{ reference: id, number: registration?.number ?? null, stateService, iin },
        // S4.9 p1: the statement's data go into E-maket. Where a system registers, it has them on paper, as a scan.
        statement: registration === null ? dataOf(statement) : null,
        ...(reception && { reception: { place: reception.place, circumstances: reception.circumstances } }),
        ...(registration === null && applicant !== null && { applicant: inCase(applicant) }),
        documents: await documents(),
        request: request(signer),
      })),
    changesOf: ({ number, acceptedAt }) => ({ case_number: number, handed_over_at: acceptedAt }),
  };
}

function inCase({ representation: relation, iin, organisation }: NonNullable<Application['applicant']>) {
  return { relation, iin, bin: organisation?.bin ?? null, department: organisation?.department ?? null };
}

/** The confirmation of a notification (S7.8 p2) is no part of the contract, and a signature goes among the documents. */
function dataOf(statement: Statement | null): Omit<Statement, 'notification' | 'signature'> | null {
  if (statement === null) return null;
  const { notification: _, signature: __, ...data } = statement;
  return data;
}
