import { toDateTime } from '../../kernel/clock.ts';
import { knownNumberOf, type Told } from './told.ts';

/** The facts of a message for a help desk that reads JSON. Times are ISO with +05:00. */
export function payloadOf({ kind, incident, tickets }: Told) {
  const { id, systemId: system, part, since, resolvedAt, drill, faults, lastEvidence: evidence } = incident;
  const { affectedQuestions, affectedApplications, affectedPeople } = incident;
  return {
    kind,
    incident: {
      ...{
        id,
        system,
        part,
        since: toDateTime(since),
        resolvedAt: resolvedAt && toDateTime(resolvedAt),
        drill,
      },
      ...{ affectedQuestions, affectedApplications, affectedPeople },
      faultClasses: Object.keys(faults),
      evidence: evidence && {
        ...evidence,
        sentAt: toDateTime(evidence.sentAt),
        failedAt: toDateTime(evidence.failedAt),
      },
    },
    tickets: tickets.map((ticket) => {
      const { stateServiceCode, registration, applicationRef, iin, applicant, sequenceOfActions, missing } =
        ticket;
      return {
        stateService: stateServiceCode,
        registrationNumber: knownNumberOf(ticket),
        notYetRegisteredBecause:
          registration && 'items' in registration ? registration.notYetBecause.ru : null,
        ...{ applicationRef, iin, applicant },
        sequenceOfActions: sequenceOfActions.map(({ at, text }) => ({ at: toDateTime(at), text: text.ru })),
        missing,
      };
    }),
  };
}
