import { expect, test } from 'vitest';
import { CallFault } from '../../../src/resilience/call-fault.ts';
import { createSealing } from '../../../src/storage/sealing.ts';
import { applicationKeys, belongsToApplication } from '../../../src/tickets/filing/application-keys.ts';
import { openFiling, sealFiling } from '../../../src/tickets/filing/filing.ts';
import { fromQuestionRecord, toQuestionRecord } from '../../../src/tickets/filing/question-record.ts';
import { writeSupportTicket } from '../../../src/tickets/support-ticket.ts';
import { failedQuestion } from '../failed-questions.ts';

const settings = { beforeRegistration: 'send', picture: 'counts', mailboxes: {} } as const;
const secret = Buffer.alloc(32, 1);
const sealing = createSealing([{ id: 'k1', secret }], secret);

/** An unusable item of a batch: no attempt failed, the question did. */
const unusableItem = {
  ...failedQuestion,
  attempts: failedQuestion.attempts.map((attempt) => ({ ...attempt, fault: null })),
  fault: new CallFault('CONTRACT_DRIFT', 'REGISTER'),
};
const notTried = {
  ...failedQuestion,
  attempts: [],
  fault: new CallFault('NOT_TRIED', 'BUS', { openedBy: 'TIMEOUT' }),
  culprit: 'SHEP',
} as const;

test.for([
  ['met silence', failedQuestion],
  ['had an unusable item', unusableItem],
  ['was never sent', notTried],
] as const)('A question that %s reads the same after it was kept', ([, question]) => {
  const record = JSON.parse(JSON.stringify(toQuestionRecord(question)));
  const again = fromQuestionRecord(record, question.iin, question.incident);
  const { question: before, ...told } = writeSupportTicket(question, settings);
  const { question: after, ...toldAgain } = writeSupportTicket(again, settings);
  expect(JSON.stringify(toldAgain)).toBe(JSON.stringify(told));
  expect(after.fault.faultClass).toBe(before.fault.faultClass);
});

test('A kept question names its route, and older ones without it are read', () => {
  const relayed = { ...failedQuestion, systemId: 'PENSION_FUND', busId: 'SERVICE_CENTRE' } as const;
  const { iin, incident } = failedQuestion;
  expect(fromQuestionRecord(toQuestionRecord(relayed), iin, incident).busId).toBe('SERVICE_CENTRE');
  const { busId: _, ...earlier } = toQuestionRecord(failedQuestion);
  expect(fromQuestionRecord(earlier, iin, incident).busId).toBe('SHEP');
});

test('A kept question names no person', () => {
  expect(JSON.stringify(toQuestionRecord(failedQuestion))).not.toContain(failedQuestion.iin);
});

test('An entry of the journal cannot be read without the key', () => {
  const record = toQuestionRecord(failedQuestion);
  const { iin, incident } = failedQuestion;
  const filing = { record, iin, owner: 'org:demo' as const, incident, at: 1 };
  const entry = sealFiling(filing, sealing);
  expect(entry).not.toMatch(/draft-1|900101490009|\n/);
  expect(openFiling(entry, sealing)).toEqual(JSON.parse(JSON.stringify(filing)));
  const other = createSealing([{ id: 'k2', secret: Buffer.alloc(32, 2) }], secret);
  expect(() => openFiling(entry, other)).toThrow('DATA_KEYS');
});

test.for([
  [
    { applicationRef: 'draft-1', applicationNumber: 'KZ-1' },
    ['ref org:demo draft-1', 'number org:demo KZ-1'],
  ],
  [{ applicationNumber: 'KZ-1', stateService: 'ENPF_PAYMENTS' }, ['number org:demo KZ-1']],
  [{ stateService: 'ENPF_PAYMENTS' }, ['person org:demo ENPF_PAYMENTS 900101490009']],
  [{ route: 'PORTAL' }, []],
  [{}, []],
] as const)('An application is known by its facts: %o', ([purpose, keys]) => {
  const question = { purpose, iin: '900101490009' };
  expect(applicationKeys(question, 'org:demo')).toEqual(keys);
  expect(belongsToApplication(question)).toBe(keys.length > 0);
});

test('A state service without a person is no application', () => {
  expect(applicationKeys({ purpose: { stateService: 'ENPF_PAYMENTS' }, iin: null }, 'org:demo')).toEqual([]);
});
