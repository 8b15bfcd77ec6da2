import { expect, test } from 'vitest';
import type { Finding } from '../../src/applications/finding.ts';
import { type ClerkRecord, withClerkFindings } from '../../src/applications/records/clerk-records.ts';
import { routeOf, stateServiceOf } from '../../src/services/catalogue.ts';

const route = routeOf(stateServiceOf('PENSION_DIFFERENCE'), 'STATE_CORPORATION');
if (route === null) throw new Error('the route is expected');

const finding = (outcome: 'FOUND' | 'ABSENT' | 'DIFFERS' | 'OUTAGE' | 'CONSENT_DENIED'): ClerkRecord => ({
  ...{ kind: 'FINDING', question: 'FACT_CHECK', outcome, contrary: ['NOT_PAID'] },
  ...{ remarks: null, at: 1, by: 'clerk' },
});

const after = (own: Finding | undefined, ...records: ClerkRecord[]) =>
  withClerkFindings(own === undefined ? {} : { FACT_CHECK: own }, records, route).FACT_CHECK;

test.each([
  ['records', { kind: 'records', facts: [] }],
  ['an outage', { kind: 'unavailable' }],
  ['a missing consent', { kind: 'consentNeeded' }],
  ['a missing right', { kind: 'withheld' }],
] as const)('An answer of the system itself, %s, takes precedence over the finding of a clerk', (_, own) => {
  expect(after(own, finding('FOUND'))).toEqual(own);
});

test.each([
  ['FOUND', { kind: 'records', facts: [{ NOT_APPOINTED: true, NOT_REFUSED: true, NOT_PAID: false }] }],
  ['ABSENT', { kind: 'records', facts: [] }],
  ['OUTAGE', { kind: 'unavailable' }],
  ['CONSENT_DENIED', { kind: 'consentNeeded' }],
] as const)(
  'The finding %s stands for a system that the gateway is not connected to',
  (outcome, expected) => {
    expect(after({ kind: 'notConnected' }, finding(outcome))).toEqual(expected);
  },
);

test('The latest finding counts, and a finding about a question that was not asked changes nothing', () => {
  expect(after({ kind: 'notConnected' }, finding('OUTAGE'), finding('ABSENT'))).toEqual({
    kind: 'records',
    facts: [],
  });
  expect(after(undefined, finding('FOUND'))).toBeUndefined();
});
