/** Registration in the system that the item of the route names; once. */
import { apart } from '../../storage/apart.ts';
import type { RegisteredStatement } from '../../systems/statements.ts';
import type { Outbox } from '../../tickets/delivery/outbox.ts';
import type { FilingParts } from '../../tickets/filing/filing.ts';
import { numberTickets } from '../../tickets/filing/number-tickets.ts';
import type { Application } from '../application.ts';
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

/** @param documents codes of the scanned documents @param mayBeSent false: the check that allows it is too old */
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
    // A ticket that cannot be written must not take the application's number along.
    onFinished: (tx, _, { number }) => {
      const numbered = () => numberTickets(tx, { owner, applicationRef: id, number }, clock.now(), tickets);
      return apart(tx, numbered, tickets.onDefect);
    },
  };
}
