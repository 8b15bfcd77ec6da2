/** Hands the electronic case, with the scans, to the system that the item of the route names; once. */
import type { AcceptedCase, CaseDocument } from '../../systems/statements.ts';
import type { Application } from '../application.ts';
import type { OutsideStep } from './outside-step.ts';
import type { Registering } from './registering-systems.ts';

/** @param application with a number @param documents read only when they are about to leave */
export function handOverOf(
  { id, iin, stateService, registration }: Application,
  documents: () => Promise<readonly CaseDocument[]>,
  system: Registering,
): OutsideStep<AcceptedCase> {
  return {
    ...{ act: 'CASE', begin: 'beginHandOver', finish: 'handOver', giveUp: 'giveUpHandOver' },
    find: () => system.findCase(id, iin),
    mayBeSent: true,
    make: () =>
      system.handOver(iin, async () => ({
        ...{ reference: id, number: registration?.number ?? '', stateService, iin },
        documents: await documents(),
      })),
    changesOf: ({ number, acceptedAt }) => ({ case_number: number, handed_over_at: acceptedAt }),
  };
}
