import { toEvidence } from '../../incidents/shown-evidence.ts';
import { culpritOf, type Outcome } from '../../registers/outcome.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import { policyOf } from '../../systems/systems.ts';
import {
  type AskedQuestion,
  type FailedQuestion,
  failedQuestionOf,
  isForSupport,
} from '../../tickets/failed-question.ts';
import { belongsToApplication } from '../../tickets/filing/application-keys.ts';
import type { MessageSettings } from '../../tickets/message/message.ts';
import { type TicketSettings, writeSupportTicket } from '../../tickets/support-ticket.ts';
import type { NextStep } from '../generated/resolvers.ts';
import type { UnavailableSource } from '../sources.ts';
import { toRequest } from './no-record.ts';
import { unavailableMessage } from './unavailable-message.ts';

export interface UnavailableSettings extends TicketSettings {
  /** Pause before asking again where neither the system nor its row named one: the time that a breaker stays open. */
  readonly askAgainMs: number;
  readonly message: MessageSettings;
}

/** Answers "not known", with everything that may be said about the cause. */
export function toUnavailable(
  outcome: Outcome<unknown> & { kind: 'unavailable' },
  question: AskedQuestion,
  settings: UnavailableSettings,
): UnavailableSource {
  const { systemId, part, fault, since, incident, attempts, askedAt } = outcome;
  const { faultClass, origin } = fault;
  const last = attempts.at(-1);
  const told = attempts.find((attempt) => attempt.fault === fault);
  const culprit = culpritOf(outcome);
  const pauseMs = fault.retryAfterMs ?? policyOf(culprit).openMs ?? settings.askAgainMs;
  const askAgainAt = (last?.endedAt ?? askedAt) + pauseMs;
  const failedQuestion = failedQuestionOf(outcome, question);
  const nextStep = nextStepOf(faultClass, failedQuestion, settings);
  const mailbox = stateServiceOf(question.purpose.stateService)?.support?.mailbox;
  const message = unavailableMessage({
    system: systemId,
    part,
    culprit,
    ...{ faultClass, keyFault: fault.keyFault, since },
    askAgainAt,
    nextStep,
    incident,
    mailbox: mailbox ?? null,
    stateService: question.purpose.stateService,
    isApplicant: question.purpose.route === 'PORTAL',
    doubt: attempts.length > 0 ? (question.act ?? null) : null,
  });
  return {
    __typename: 'RegisterUnavailable',
    known: false,
    system: systemId,
    request: toRequest(attempts),
    message,
    nextStep,
    faultClass,
    openedBy: fault.openedBy ?? null,
    origin,
    signingKeyFault: fault.keyFault ?? null,
    evidence: told ? toEvidence(told) : (incident?.lastEvidence ?? null),
    since,
    askAgainAt,
    incident,
    failedQuestion,
  };
}

/** The reader's own step: they write only where an order obliges them and the gateway does not write itself. */
function nextStepOf(
  faultClass: FaultClass,
  failed: FailedQuestion | null,
  settings: TicketSettings,
): NextStep {
  if (['CONTRACT_DRIFT', 'OUR_DEFECT', 'OUR_CREDENTIALS'].includes(faultClass)) return 'TELL_OPERATOR';
  if (failed === null || failed.purpose.route === 'PORTAL') return 'WAIT_AND_REPEAT';
  const hasAddress = Boolean(stateServiceOf(failed.purpose.stateService)?.support);
  if (!isForSupport(faultClass) || !hasAddress) return 'WAIT_AND_REPEAT';
  if (!belongsToApplication(failed)) return 'WRITE_TO_SUPPORT';
  return writeSupportTicket(failed, settings).missing.length === 0 ? 'TICKET_WRITTEN' : 'COMPLETE_TICKET';
}
