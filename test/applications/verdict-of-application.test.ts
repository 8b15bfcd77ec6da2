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

test('what a check has asked in whole has a verdict', () => {
  expect(kindOf({ IDENTITY: identity, PENSION_FUND: fund(true) })).toBe('MAY_REGISTER');
  expect(kindOf(null)).toBeNull();
});

test('a question that was never asked speaks for nothing: the check must be made again', () => {
  expect(kindOf({ IDENTITY: identity })).toBeNull();
  expect(kindOf({ IDENTITY: identity, PENSION_FUND: { kind: 'notAsked' } })).toBeNull();
});

test('but what an earlier turn has ruled out stays so', () => {
  expect(kindOf({ PENSION_FUND: fund(false) })).toBe('NOT_TO_BE_REGISTERED');
});

test('an application of a state service whose data file is gone has none', () => {
  expect(kindOf({ IDENTITY: identity, PENSION_FUND: fund(true) }, { stateService: 'GONE' })).toBeNull();
});

const ofS5 = { stateService: 'PENSION_DIFFERENCE', route: 'STATE_CORPORATION' } as const;

test.for([
  ['unavailable', 'BLOCKED_BY_OUTAGE'],
  ['consentNeeded', 'CONSENT_NEEDED'],
  ['withheld', 'PERSON_DECIDES'],
  ['notConnected', 'PERSON_DECIDES'],
  ['inputMissing', 'PERSON_DECIDES'],
] as const)(
  'a first check that is open (%s) has its verdict, though the later turn was not asked',
  ([kind, verdict]) => {
    expect(kindOf({ FACT_CHECK: { kind }, IDENTITY: { kind: 'notAsked' } }, ofS5)).toBe(verdict);
  },
);

test('a first check that was never made speaks for nothing', () => {
  expect(kindOf({ IDENTITY: { kind: 'notAsked' } }, ofS5)).toBeNull();
  expect(
    kindOf({ FACT_CHECK: { kind: 'records', facts: [{}] }, IDENTITY: { kind: 'notAsked' } }, ofS5),
  ).toBeNull();
});
