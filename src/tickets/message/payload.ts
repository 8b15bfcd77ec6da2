import { toDateTime } from '../../kernel/clock.ts';
import type { Told } from './told.ts';

/** The facts of a message for a help desk that reads JSON. Times are ISO with +05:00. */
export function payloadOf({ kind, incident, tickets }: Told) {
  const {
    affectedApplications,
    affectedPeople,
    id,
    systemId,
    part,
    since,
    resolvedAt,
    drill,
    affectedQuestions,
    lastEvidence,
  } = incident;
  return {
    kind,
    incident: {
      id,
      system: systemId,
      part,
      since: toDateTime(since),
      resolvedAt: resolvedAt && toDateTime(resolvedAt),
      drill,
      affectedQuestions,
      affectedApplications,
      affectedPeople,
      faultClasses: Object.keys(incident.faults),
      evidence: lastEvidence && {
        ...lastEvidence,
        sentAt: toDateTime(lastEvidence.sentAt),
        failedAt: toDateTime(lastEvidence.failedAt),
      },
    },
    tickets: tickets.map(
      ({ stateServiceCode, registration, laterNumber, applicationRef, iin, sequenceOfActions, missing }) => ({
        stateService: stateServiceCode,
        registrationNumber:
          laterNumber ?? (registration && 'number' in registration ? registration.number : null),
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
