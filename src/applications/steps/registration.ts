/** Registration: in the system that the item of the route names, once. */

import { apart } from '../../storage/apart.ts';
import type { RegisteredStatement } from '../../systems/statements.ts';
import type { Outbox } from '../../tickets/delivery/outbox.ts';
import type { FilingParts } from '../../tickets/filing/filing.ts';
import { numberTickets } from '../../tickets/filing/number-tickets.ts';
import type { Application } from '../application.ts';
import type { OutsideStep, StepsParts } from './outside-step.ts';
import type { Registering } from './registering-systems.ts';

/** The way of the number into the tickets of the application that have left without it. */
export interface TicketParts {
  readonly outbox: Outbox;
  readonly filing: FilingParts;
  /** Writes what is pending of tickets; false while the database is away. */
  readonly flush: () => Promise<boolean>;
  readonly onDefect: (error: unknown) => void;
}

/**
 * @param documents codes of what was scanned
 * @param mayBeSent whether the check that allows it is still good
 */
export function registrationOf(
  { id, stateService, iin, applicant, owner }: Application,
  documents: readonly string[],
  system: Registering,
  { clock }: Pick<StepsParts, 'clock'>,
  tickets: TicketParts,
  mayBeSent = true,
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
    // A ticket that cannot be written must not take the number of the application along.
    onFinished: (tx, _, { number }) =>
      apart(
        tx,
        () => numberTickets(tx, { owner, applicationRef: id, number }, clock.now(), tickets),
        tickets.onDefect,
      ),
  };
}
