import type { FailedQuestion, Purpose } from '../../outages/failed-question.ts';
import { type TicketSettings, writeSupportTicket } from '../../outages/support-ticket.ts';
import { type FaultClass, faultRules } from '../../resilience/fault-classes.ts';
import type { AttemptRecord } from '../../resilience/guard.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import type { Outcome } from '../../systems/outcome.ts';
import type { NextStep } from '../generated/resolvers.ts';
import type { EvidenceSource, UnavailableSource } from '../sources.ts';
import { unavailableMessage } from './messages.ts';
import { toRequest } from './request.ts';

/** What an answer is written for. */
export interface Question {
  /** Null where the question did not name an IIN. */
  readonly iin: string | null;
  readonly purpose: Purpose;
}

export interface UnavailableSettings extends TicketSettings {
  /** When to ask again where nobody said: the time a breaker stays open. */
  readonly askAgainMs: number;
}

/** "We do not know", with everything that may be said about why. */
export function toUnavailable(
  outcome: Outcome<unknown> & { kind: 'unavailable' },
  question: Question,
  settings: UnavailableSettings,
): UnavailableSource {
  const { systemId, fault, since, incident, attempts, askedAt } = outcome;
  const last = attempts.at(-1);
  const askAgainAt = (last?.endedAt ?? askedAt) + (fault.retryAfterMs ?? settings.askAgainMs);
  const failed = { systemId, fault, attempts, askedAt, ...question };
  return {
    __typename: 'RegisterUnavailable',
    known: false,
    system: systemId,
    request: toRequest(attempts),
    message: unavailableMessage(systemId, fault.faultClass, since, askAgainAt),
    nextStep: nextStepOf(fault.faultClass, question.purpose),
    faultClass: fault.faultClass,
    openedBy: fault.openedBy ?? null,
    origin: fault.origin,
    evidence: last ? toEvidence(last) : null,
    since,
    askAgainAt,
    incident,
    get supportTicket() {
      return incident && isForSupport(fault.faultClass)
        ? writeSupportTicket({ ...failed, incident } satisfies FailedQuestion, settings)
        : null;
    },
  };
}

/** Outages of the other side, and answers that broke the contract, which a person may send too. */
function isForSupport(faultClass: FaultClass): boolean {
  const { incident } = faultRules[faultClass];
  return incident === 'support' || incident === 'joins' || faultClass === 'CONTRACT_DRIFT';
}

function nextStepOf(faultClass: FaultClass, purpose: Purpose): NextStep {
  if (faultClass === 'CONTRACT_DRIFT') return 'CALL_SUPPORT';
  if (faultClass === 'OUR_DEFECT' || faultClass === 'OUR_CREDENTIALS') return 'CALL_OPERATOR';
  // Only where an order obliges: the ticket is in the answer, and it has an address.
  const obliged = isForSupport(faultClass) && stateServiceOf(purpose.stateService)?.support;
  return obliged ? 'CALL_SUPPORT' : 'WAIT_AND_REPEAT';
}

function toEvidence({ evidence, startedAt, endedAt }: AttemptRecord): EvidenceSource {
  return {
    httpStatus: evidence.httpStatus ?? null,
    errorCode: evidence.errorCode ?? null,
    serviceId: evidence.serviceId ?? null,
    messageId: evidence.messageId ?? null,
    sessionId: evidence.sessionId ?? null,
    sentAt: startedAt,
    failedAt: endedAt,
  };
}
