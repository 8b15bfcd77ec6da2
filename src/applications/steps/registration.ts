/** Registration in the system that the item of the route names; once. */
import type { Viewer } from '../../access/viewer.ts';
import { apart } from '../../storage/apart.ts';
import type { RegisteredStatement } from '../../systems/statements.ts';
import type { Outbox } from '../../tickets/delivery/outbox.ts';
import type { FilingParts } from '../../tickets/filing/filing.ts';
import { numberTickets } from '../../tickets/filing/number-tickets.ts';
import type { Application } from '../application.ts';
import { handOutAcceptance, issuerOf } from '../hand-out.ts';
import type { OutsideStep, StepsParts } from './outside-step.ts';
import type { Registering } from './registering-systems.ts';

/** Parts that bring the number into tickets which have left without it. */
export interface TicketParts {
  readonly outbox: Outbox;
  readonly filing: FilingParts;
  /** Writes what is pending of tickets; false while the database is away. */
  readonly flush: () => Promise<boolean>;
  readonly onDefect: (error: unknown) => void;
}

/**
 * @param documents codes of the scanned documents
 * @param mayBeSent false: the check that allows it is too old
 * @param organisation of the clerk who registers; null where the gateway finishes by itself
 */
export function registrationOf(
  { id, stateService, iin, applicant, owner }: Application,
  documents: readonly string[],
  system: Registering,
  parts: Pick<StepsParts, 'clock' | 'newId' | 'sealing'>,
  tickets: TicketParts,
  mayBeSent = true,
  organisation: Viewer['organisation'] = null,
): OutsideStep<RegisteredStatement> {
  return {
    ...{ act: 'REGISTRATION', begin: 'beginRegistration', finish: 'register', giveUp: 'giveUpRegistration' },
    mayBeSent,
    find: () => system.find(id, iin),
    make: () =>
      system.register({ reference: id, stateService, iin, applicantIin: applicant?.iin ?? null, documents }),
    changesOf: ({ number, receipt, registeredAt }) => ({
      number,
      receipt_number: receipt?.number ?? null,
      registered_at: registeredAt,
    }),
    async onFinished(tx, application, made, by) {
      // The registration and its receipt are one act (S3.10): neither is kept without the other.
      await handOutAcceptance(tx, parts, application, made, issuerOf(owner, by, organisation));
      const numbered = { owner, applicationRef: id, number: made.number };
      // A ticket that cannot be written must not take the number of the application along.
      await apart(tx, () => numberTickets(tx, numbered, parts.clock.now(), tickets), tickets.onDefect);
    },
  };
}
