/** S7.9 p8, S7.10(2): the look at the package that counts, and the last day of a document that the person showed. */
import { expect, test } from 'vitest';
import { judge } from '../../src/applications/judge.ts';
import type { KeptPresented } from '../../src/applications/presented.ts';
import { routeOf, stateServiceOf } from '../../src/services/catalogue.ts';

const service = stateServiceOf('LOSS_OF_CAPACITY_PAYMENT');
const route = routeOf(service, 'STATE_CORPORATION');
const readings = { AFFIRMATIVE_ANSWER: 'FUND_VERDICT', TERM_BEGINS: 'NEXT_DAY' } as const;

/** @param lookAt instant of the look @param validUntil last day of a shown identity card */
function kindsOf(lookAt: number, checkedAt: number | null, validUntil: string | null = null): string[] {
  if (service === null || route === null) throw new Error('the route is expected to be there');
  const document = { validUntil } as KeptPresented;
  const look = {
    ...({ kind: 'PACKAGE', at: lookAt, by: 'a', remarks: null } as const),
    ...{ documents: ['IDENTITY_DOCUMENT'], decisionOn: '2026-12-31' },
  };
  const { reasons } = judge(
    {},
    {
      ...{ service, route, readings, statement: null, documents: [], records: [look], checkedAt },
      ...({ applying: { as: 'PERSON', shown: null }, notification: 'NOT_REQUIRED', isSigned: true } as const),
      shown: [{ document, code: 'IDENTITY_DOCUMENT', differs: [] }],
    },
  );
  return reasons.map(({ kind }) => kind);
}

test.each([
  ['at the instant of the check', 5, 5, []],
  ['after the check', 6, 5, []],
  ['before the latest check', 4, 5, ['PACKAGE_NOT_SEEN']],
  ['without any check', 4, null, []],
] as const)('S7.9 p8: a look %s', (_, lookAt, checkedAt, expected) => {
  expect(kindsOf(lookAt, checkedAt)).toEqual(expected);
});

test.each([
  ['without an end', null, []],
  ['that ends the day after the decision', '2027-01-01', []],
  ['that ends on the day of the decision', '2026-12-31', ['PACKAGE_EXPIRES']],
  ['that ends before it', '2026-12-30', ['PACKAGE_EXPIRES']],
] as const)('S7.10(2): a shown document %s', (_, validUntil, expected) => {
  expect(kindsOf(6, 5, validUntil)).toEqual(expected);
});
