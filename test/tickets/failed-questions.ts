import { CallFault } from '../../src/resilience/call-fault.ts';
import type { FailedQuestion } from '../../src/tickets/failed-question.ts';

/** 2026-11-21 18:20 in Kazakhstan. */
export const at = Date.UTC(2026, 10, 21, 13, 20, 0);

const timeout = new CallFault('TIMEOUT', 'REGISTER');
const evidence = {
  serviceId: 'GBDFL_UniversalServiceSync',
  messageId: 'm-1',
  sessionId: '{s}',
  httpStatus: 500,
  errorCode: 'E-1',
};
/** A question to the person register that met silence twice. */
export const failedQuestion: FailedQuestion = {
  systemId: 'PERSON_REGISTER',
  busId: 'SHEP',
  part: null,
  culprit: 'PERSON_REGISTER',
  iin: '900101490009',
  purpose: { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', applicationRef: 'draft-1' },
  askedAt: at,
  attempts: [
    { startedAt: at, endedAt: at + 3000, evidence, fault: timeout },
    { startedAt: at + 3100, endedAt: at + 6100, evidence: { ...evidence, messageId: 'm-2' }, fault: timeout },
  ],
  fault: timeout,
  incident: {
    id: 'INC-1',
    systemId: 'PERSON_REGISTER',
    part: null,
    since: at,
    againSince: null,
    lastFailureAt: at,
    resolvedAt: null,
    audience: 'SUPPORT',
    faults: { TIMEOUT: { first: at, last: at, questions: 1 } },
    lastEvidence: { ...evidence, messageId: 'm-2', sentAt: at + 3100, failedAt: at + 6100 },
    affectedQuestions: 1,
    affectedApplications: 1,
    affectedPeople: 1,
    drill: false,
    parentId: null,
    resolvedBy: null,
    resolutionReason: null,
    forced: null,
  },
};
