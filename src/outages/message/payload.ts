import { toDateTime } from '../../kernel/clock.ts';
import type { Incident } from '../incident.ts';
import type { SupportTicket } from '../support-ticket.ts';

/** The facts of a message for a help desk that reads JSON. Times are ISO with +05:00. */
export function payloadOf(incident: Incident, tickets: readonly SupportTicket[]) {
  const { id, systemId, part, since, resolvedAt, drill, affectedQuestions, lastEvidence } = incident;
  return {
    incident: {
      id,
      system: systemId,
      part,
      since: toDateTime(since),
      resolvedAt: resolvedAt && toDateTime(resolvedAt),
      drill,
      affectedQuestions,
      faultClasses: Object.keys(incident.faults),
      evidence: lastEvidence && {
        ...lastEvidence,
        sentAt: toDateTime(lastEvidence.sentAt),
        failedAt: toDateTime(lastEvidence.failedAt),
      },
    },
    tickets: tickets.map(
      ({ stateServiceCode, registration, applicationRef, iin, sequenceOfActions, missing }) => ({
        stateService: stateServiceCode,
        registrationNumber: registration && 'number' in registration ? registration.number : null,
        notYetRegisteredBecause:
          registration && 'items' in registration ? registration.notYetBecause.ru : null,
        applicationRef,
        iin,
        sequenceOfActions: sequenceOfActions.map(({ at, text }) => ({ at: toDateTime(at), text: text.ru })),
        missing,
      }),
    ),
  };
}
