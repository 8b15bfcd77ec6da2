import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/services/catalogue.ts';
import { participationOf } from '../../src/services/participation.ts';
import { payerCodes } from '../../src/systems/social-insurance-fund/codes.ts';

const arrival = (month: string, code = 'EMPLOYER', arrived = true) => ({
  ...{ month, arrived, payer: { kind: { code } } },
});
const of = (...contributions: ReturnType<typeof arrival>[]) => participationOf({ contributions });

describe('Whole months of participation (S7.2(14))', () => {
  test('A person without arrivals has no month and no gap', () => {
    expect(of()).toEqual({ wholeMonths: 0, unclearMonths: [], gaps: [] });
  });

  test('Two arrivals for one month are one month, of one payer or of two', () => {
    expect(of(arrival('2025-03'), arrival('2025-03'), arrival('2025-03', 'TAX_AGENT')).wholeMonths).toBe(1);
    expect(of(arrival('2025-03'), arrival('2025-04')).wholeMonths).toBe(2);
  });

  test('A contribution that is accrued and unpaid counts nowhere, and closes no gap', () => {
    const unpaid = [arrival('2025-01', 'EMPLOYER', false), arrival('2025-03', 'EMPLOYER', false)];
    expect(of(...unpaid, arrival('2025-02'), arrival('2025-04'))).toEqual({
      wholeMonths: 2,
      unclearMonths: [],
      gaps: [{ firstMonth: '2025-03', lastMonth: '2025-03' }],
    });
  });

  test('Gaps are between the first arrival and the last, also over the turn of a year, in any order of the list', () => {
    const months = ['2026-04', '2023-12', '2024-03', '2024-01', '2026-05'];
    expect(of(...months.map((month) => arrival(month)))).toEqual({
      wholeMonths: 5,
      unclearMonths: [],
      gaps: [
        { firstMonth: '2024-02', lastMonth: '2024-02' },
        { firstMonth: '2024-04', lastMonth: '2026-03' },
      ],
    });
  });

  test('A month of an unknown payer is left to a person, unless a known payer paid for it too', () => {
    expect(
      of(arrival('2025-01', 'MOCK-OTHER'), arrival('2025-02', 'MOCK-OTHER'), arrival('2025-02')),
    ).toEqual({
      wholeMonths: 1,
      unclearMonths: ['2025-01'],
      gaps: [],
    });
  });
});

/** The payers of each edition, on both sides of each date (order No. 238, item 4; S7.2(4)). */
const always = ['EMPLOYER', 'INDIVIDUAL_ENTREPRENEUR', 'PRIVATE_PRACTICE'];
const second = ['ASSISTANTS_BENEFIT_PAYER', 'PLATFORM_OPERATOR'];
describe('The three editions of the payer', () => {
  test.for([
    ['2005-01', ['SINGLE_CUMULATIVE_PAYER']],
    ['2023-12', ['SINGLE_CUMULATIVE_PAYER']],
    ['2024-01', []],
    ['2024-12', []],
    ['2025-01', ['TAX_AGENT']],
    ['2026-11', ['TAX_AGENT']],
  ] as const)(
    'For %s the edition names the three of all editions, both of the second paragraph, and %s',
    ([month, own]) => {
      const named = payerCodes.filter((code) => of(arrival(month, code)).wholeMonths === 1);
      expect([...named].sort()).toEqual([...always, ...second, ...own].sort());
    },
  );

  test('Each edition is data with its item, and S7 alone has them', () => {
    const editions = catalogue.filter(({ payers }) => payers.length > 0);
    expect(editions.map(({ number }) => number)).toEqual(['S7']);
    expect(editions[0]?.payers.map(({ from, until, item }) => [from, until, item])).toEqual([
      [null, '2024-01', 'S7.order 4'],
      ['2024-01', '2025-01', 'S7.order 4'],
      ['2025-01', null, 'S7.2(4)'],
      [null, null, 'S7.2(4)'],
    ]);
  });
});
