import { expect, test } from 'vitest';
import type { Application } from '../../src/applications/application.ts';
import type { Answers } from '../../src/applications/verdict.ts';
import { verdictOfApplication } from '../../src/applications/verdict-of-application.ts';

const good = {
  RECORD_STANDS: true,
  AGREES_WITH_IIN: true,
  IDENTITY_DOCUMENT_VALID: true,
  REGISTERED_AT_RESIDENCE: true,
};

function kindOf(answers: Answers | null, more: Partial<Application> = {}) {
  const application = {
    stateService: 'ENPF_PAYMENTS',
    route: 'STATE_CORPORATION',
    applicant: null,
    answers,
    ...more,
  };
  const readings = { AFFIRMATIVE_ANSWER: 'FUND_VERDICT' } as const;
  return verdictOfApplication(application as Application, [], readings)?.kind ?? null;
}

const identity = { kind: 'records', facts: [good] } as const;
const fund = (affirmative: boolean) => ({ kind: 'records', facts: [{ AFFIRMATIVE: affirmative }] }) as const;

test('A complete check has a verdict', () => {
  expect(kindOf({ IDENTITY: identity, PENSION_FUND: fund(true) })).toBe('MAY_REGISTER');
  expect(kindOf(null)).toBeNull();
});

test('A question that was never asked counts for nothing: the gateway must check again', () => {
  expect(kindOf({ IDENTITY: identity })).toBeNull();
  expect(kindOf({ IDENTITY: identity, PENSION_FUND: { kind: 'notAsked' } })).toBeNull();
});

test('A refusal of an earlier turn stays, whatever the later turn lacks', () => {
  expect(kindOf({ PENSION_FUND: fund(false) })).toBe('NOT_TO_BE_REGISTERED');
});

test('An application of a state service without a data file has no verdict', () => {
  expect(kindOf({ IDENTITY: identity, PENSION_FUND: fund(true) }, { stateService: 'GONE' })).toBeNull();
});
