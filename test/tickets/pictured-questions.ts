import { CallFault } from '../../src/resilience/call-fault.ts';
import { type SystemKey, systemOf } from '../../src/systems/systems.ts';
import type { FailedQuestion } from '../../src/tickets/failed-question.ts';
import { at, failedQuestion } from './failed-questions.ts';

/** Texts that no picture may show, of any kind. */
export const personal = {
  iin: '900101490009',
  applicationNumber: '770000123456',
  applicationRef: 'draft-77',
};

const evidence = {
  serviceId: 'GBDFL_UniversalServiceSync',
  messageId: '1b4e28ba-2fa1-4d2f-883f-0016d3cca427',
  sessionId: '{7c9e6679-7425-40de-944b-e07fc1f90ae7}',
};

/** A question that met `fault` in each of its attempts, 700 ms apart and 409 ms long. */
export function failedBy(fault: CallFault, systemId: SystemKey, attempts = 1, shown = {}): FailedQuestion {
  const culprit = fault.origin === 'BUS' ? 'SHEP' : systemId;
  const { iin, ...purpose } = personal;
  return {
    ...failedQuestion,
    systemId,
    busId: systemOf(systemId).busId,
    culprit,
    iin,
    purpose: { stateService: 'ENPF_PAYMENTS', ...purpose },
    attempts: Array.from({ length: attempts }, (_, i) => ({
      startedAt: at + 3 + i * 700,
      endedAt: at + 412 + i * 700,
      evidence: { ...evidence, ...shown },
      fault,
    })),
    fault,
    incident: { ...failedQuestion.incident, id: 'INC-20261121-182000-a3f1', systemId: culprit },
  };
}

const drift = new CallFault('CONTRACT_DRIFT', 'REGISTER');
const answered = failedBy(drift, 'PERSON_REGISTER');
const bank = new CallFault('NOT_TRIED', 'REGISTER', { openedBy: 'TIMEOUT' });

/** One question of each kind that looks different in a picture. */
export const pictured = {
  error: failedBy(new CallFault('SYSTEM_ERROR', 'REGISTER'), 'DISABILITY_DATABANK', 2, {
    httpStatus: 500,
    errorCode: 'E-DB-1042',
  }),
  silence: failedBy(new CallFault('TIMEOUT', 'REGISTER'), 'PERSON_REGISTER'),
  notTried: { ...failedBy(bank, 'BANKS', 0), part: '601' },
  bus: failedBy(new CallFault('CONNECTION', 'BUS'), 'PERSON_REGISTER', 2),
  ownAddress: failedBy(new CallFault('SYSTEM_ERROR', 'REGISTER'), 'PENSION_FUND', 1, { httpStatus: 503 }),
  relay: {
    ...failedBy(new CallFault('TIMEOUT', 'BUS'), 'PENSION_FUND'),
    busId: 'SERVICE_CENTRE',
    culprit: 'SERVICE_CENTRE',
  },
  credentials: failedBy(new CallFault('OUR_CREDENTIALS', 'OURS', { byBus: true }), 'DISABILITY_DATABANK'),
  late: failedBy(new CallFault('OUR_CAPACITY', 'OURS'), 'PERSON_REGISTER'),
  itemOfBatch: { ...answered, attempts: answered.attempts.map((one) => ({ ...one, fault: null })) },
} satisfies Record<string, FailedQuestion>;
