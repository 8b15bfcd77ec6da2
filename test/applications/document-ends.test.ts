/** S7.10(2): the validity of the documents of a package on the day of the decision. */
import { describe, expect, test } from 'vitest';
import { complies, expiring, problemOfEnds } from '../../src/applications/records/document-ends.ts';

const item = { item: 'S7.10(2)' } as const;
const today = '2026-11-30';
const look = (lastDay: string | null, decisionOn: string | null) => ({
  documents: ['LOSS_CERTIFICATE', 'IDENTITY_DOCUMENT'],
  remarks: null,
  ends: lastDay === null ? [] : [{ document: 'LOSS_CERTIFICATE', lastDay }],
  decisionOn,
});

describe('A document of the package', () => {
  test.for([
    ['expired long ago', '2024-02-29', '2026-12-10', false],
    ['expired yesterday', '2026-11-29', '2026-11-30', false],
    ['valid today for the last time, decided today', '2026-11-30', '2026-11-30', false],
    ['valid tomorrow for the last time, decided today', '2026-12-01', '2026-11-30', true],
    ['ends the day before the decision', '2026-12-09', '2026-12-10', false],
    ['ends on the day of the decision', '2026-12-10', '2026-12-10', false],
    ['ends the day after the decision', '2026-12-11', '2026-12-10', true],
    ['ends with the year, decided in the next one', '2026-12-31', '2027-01-01', false],
    ['ends on 29 February, decided on 28 February', '2028-02-29', '2028-02-28', true],
    ['without an end', null, '2026-12-10', true],
    ['without an end, and no day of the decision', null, null, true],
  ] as const)('%s', ([, lastDay, decisionOn, isGood]) => {
    const looked = look(lastDay, decisionOn);
    expect(problemOfEnds(looked, item, today)).toBeNull();
    expect(complies(looked)).toBe(isGood);
    expect(expiring(looked)).toEqual(isGood ? [] : ['LOSS_CERTIFICATE']);
  });

  test('Remarks alone are enough, and a record of an earlier release has no ends', () => {
    expect(complies({ ...look('2099-01-01', today), remarks: 'A page is missing.' })).toBe(false);
    expect(complies({ documents: [], remarks: null })).toBe(true);
  });
});

describe('The input', () => {
  const end = { document: 'LOSS_CERTIFICATE', lastDay: '2027-01-31' };
  test.for([
    ['a last day without the day of the decision', look('2027-01-31', null), item, 'decisionExpectedOn'],
    ['a day of the decision that is past', look('2027-01-31', '2026-11-29'), item, 'decisionExpectedOn'],
    ['a document twice', { ...look(null, today), ends: [end, end] }, item, 'documentEnds'],
    [
      'a document that is not in the package',
      { ...look('2027-01-31', today), documents: [] },
      item,
      'documentEnds',
    ],
    ['a last day where no item asks', look('2027-01-31', today), null, 'documentEnds, decisionExpectedOn'],
    ['a day of the decision where no item asks', look(null, today), null, 'documentEnds, decisionExpectedOn'],
  ] as const)('%s is refused, with what is expected', ([, given, rule, field]) => {
    expect(problemOfEnds(given, rule, today)).toMatchObject({ field });
  });

  test('Today is a day of the decision, and other services need neither', () => {
    expect(problemOfEnds(look('2027-01-31', today), item, today)).toBeNull();
    expect(problemOfEnds(look(null, null), null, today)).toBeNull();
  });
});
