import { expect, test } from 'vitest';
import { allowsReconciliation } from '../../src/access/pension-consent.ts';
import { toPensionConsent } from '../../src/systems/pension-consents/mapping.ts';

const today = '2026-06-01';
const age = { purpose: 'AGE_PENSION', givenOn: '2020-01-01', withdrawnOn: undefined };

test.for([
  ['given with an age pension', age, true],
  ['given with a base pension', { ...age, purpose: 'BASE_PENSION' }, true],
  ['given with a long service pension', { ...age, purpose: 'LONG_SERVICE_PENSION' }, false],
  ['given today', { ...age, givenOn: today }, true],
  ['dated tomorrow', { ...age, givenOn: '2026-06-02' }, false],
  ['withdrawn today', { ...age, withdrawnOn: today }, false],
  ['to be withdrawn tomorrow', { ...age, withdrawnOn: '2026-06-02' }, true],
] as const)('A consent %s: does it allow the question?', ([, consent, isAllowed]) => {
  expect(allowsReconciliation(today, [toPensionConsent(consent)])).toBe(isAllowed);
});

test('One consent in force is enough, and without one nothing is allowed', () => {
  const withdrawn = toPensionConsent({ ...age, withdrawnOn: '2024-01-01' });
  expect(allowsReconciliation(today, [withdrawn, toPensionConsent(age)])).toBe(true);
  expect(allowsReconciliation(today, [withdrawn])).toBe(false);
  expect(allowsReconciliation(today, [])).toBe(false);
});
