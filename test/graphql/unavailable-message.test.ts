import { expect, test } from 'vitest';
import { unavailableMessage } from '../../src/graphql/answers/unavailable-message.ts';

const outage = {
  system: 'PERSON_REGISTER',
  part: null,
  culprit: 'PERSON_REGISTER',
  faultClass: 'TIMEOUT',
  since: 0,
  askAgainAt: 0,
  nextStep: 'WAIT_AND_REPEAT',
  incident: null,
  stateService: null,
  mailbox: null,
  doubt: null,
} as const;

test('The message of an outage tells a clerk to demand no document and to refuse nothing', () => {
  const { kk, ru, en } = unavailableMessage({ ...outage, isApplicant: false });
  expect(en).toContain('This does not mean that there is no record.');
  expect(en).toContain('Do not demand a document from the applicant and do not refuse the application.');
  expect(ru).toMatch(/[Нн]е требуйте/);
  expect(kk).toMatch(/талап етпе/);
});

test('The message of an outage gives the applicant no instruction for clerks', () => {
  const { en } = unavailableMessage({ ...outage, isApplicant: true });
  expect(en).toContain('This does not mean that there is no record.');
  expect(en).not.toContain('Do not demand');
});
