import { expect, test } from 'vitest';
import { sumOf } from '../../src/kernel/money.ts';

test.for([
  [[], '0.00'],
  [['0.01'], '0.01'],
  [['0.10', '0.20'], '0.30'],
  [['999999999999999.99', '0.01'], '1000000000000000.00'],
  [['12975.55', '4150.45'], '17126.00'],
] as const)('A sum has no rounding: %s is %s', ([amounts, sum]) => {
  expect(sumOf(amounts)).toBe(sum);
});
