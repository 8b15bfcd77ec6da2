import { describe, expect, it } from 'vitest';
import { isCalendarDay, parseDay } from '../../src/kernel/dates.ts';

describe('a day of the calendar', () => {
  it.each([
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [2025, 4, 30, true],
    [2025, 4, 31, false],
    [2025, 12, 31, true],
    [2025, 0, 1, false],
    [2025, 13, 1, false],
    [2025, 1, 0, false],
    [2025, 1, 32, false],
    [1, 1, 1, true],
    [0, 1, 1, false],
  ])('%i-%i-%i: %s', (year, month, day, real) => {
    expect(isCalendarDay(year, month, day)).toBe(real);
  });

  it('agrees with the calendar of the machine on every day of four centuries', () => {
    for (let year = 1800; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 28; day <= 31; day += 1) {
          const real = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
          expect(isCalendarDay(year, month, day)).toBe(real);
        }
      }
    }
  });
});

describe('a day in an XML date', () => {
  it.each([
    '2026-02-28',
    '2026-02-28+05:00',
    '2026-02-28Z',
    '2026-02-28T00:00:00',
    '2026-02-28T23:59:59.999+05:00',
  ])('%s is 2026-02-28', (text) => {
    expect(parseDay(text)).toBe('2026-02-28');
  });

  it.each([
    '',
    '2026-02-29',
    '2026-2-28',
    '28.02.2026',
    '20260228',
    '2026-02-28 ',
    '2026-02-28\n',
    '2026-00-10',
    'x2026-02-28',
  ])('is not %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});
