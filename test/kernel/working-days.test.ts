import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  beginOf,
  countWorkingDays,
  dayAfter,
  endOf,
  isWeekend,
  isWorkingDay,
} from '../../src/kernel/working-days.ts';
import { readCalendar } from '../../src/services/read-calendar.ts';
import { pastYears } from '../support/past-years.ts';

const calendar = new Map([...pastYears, ...readCalendar(null)]);

describe('A working day', () => {
  it.each([
    // Nauryz 2021: the 21st was a Sunday, so the 24th was off too.
    ['2021-03-19', true],
    ['2021-03-20', false],
    ['2021-03-22', false],
    ['2021-03-23', false],
    ['2021-03-24', false],
    ['2021-03-25', true],
    // Nauryz 2026: the 21st and 22nd are days off, so the 24th and 25th follow.
    ['2026-03-20', true],
    ['2026-03-23', false],
    ['2026-03-24', false],
    ['2026-03-25', false],
    ['2026-03-26', true],
    // The Constitution's day of 2026 is a Sunday and moves; the one of August is gone.
    ['2026-03-16', false],
    ['2026-08-31', true],
    // Kurban Ait.
    ['2026-05-26', true],
    ['2026-05-27', false],
    ['2026-05-28', true],
    // In 2027 it is a Sunday, which does not move.
    ['2027-05-16', false],
    ['2027-05-17', true],
    // 7 January 2023 was a Saturday and did not move.
    ['2023-01-06', true],
    ['2023-01-07', false],
    ['2023-01-09', true],
    // The Government had people work on Saturday, 3 July 2021, for Monday, the 5th.
    ['2021-07-02', true],
    ['2021-07-03', true],
    ['2021-07-04', false],
    ['2021-07-05', false],
    ['2021-07-06', false],
    ['2021-07-07', true],
    ['2026-11-30', true],
    ['2026-12-16', false],
    // Years that are not there.
    ['2022-06-15', null],
    ['2028-01-03', null],
  ])('%s: %s', (day, working) => {
    expect(isWorkingDay(calendar, day)).toBe(working);
  });

  it('A weekend agrees with the calendar of the machine on every day of ten years', () => {
    for (let day = '2020-01-01'; day < '2030-01-01'; day = dayAfter(day))
      expect([day, isWeekend(day)]).toEqual([day, [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())]);
  });
});

describe('Working days after a day', () => {
  it.each([
    ['2026-03-19', 1, '2026-03-20'],
    ['2026-03-20', 1, '2026-03-26'],
    ['2026-03-20', 4, '2026-03-31'],
    ['2021-03-19', 2, '2021-03-26'],
    ['2021-07-01', 2, '2021-07-03'],
    ['2021-07-02', 2, '2021-07-07'],
    ['2026-12-30', 4, '2027-01-08'],
    ['2026-05-22', 3, '2026-05-28'],
    ['2026-11-28', 4, '2026-12-03'],
    ['2026-11-28', 0, '2026-11-28'],
    ['2021-12-30', 4, null],
    ['2022-02-01', 1, null],
    ['2027-12-29', 2, '2027-12-31'],
    ['2027-12-29', 3, null],
  ])('%s and %i more: %s', (day, count, expected) => {
    expect(addWorkingDays(calendar, day, count)).toBe(expected);
    if (expected !== null) expect(countWorkingDays(calendar, day, expected)).toBe(count);
  });

  it('The count over an unknown year is null, and that of an earlier day is none', () => {
    expect(countWorkingDays(calendar, '2021-12-30', '2023-01-09')).toBeNull();
    expect(countWorkingDays(calendar, '2026-06-10', '2026-06-09')).toBe(0);
  });

  it('A day begins and ends at midnight of Kazakhstan', () => {
    expect(new Date(beginOf('2026-11-30')).toISOString()).toBe('2026-11-29T19:00:00.000Z');
    expect(new Date(endOf('2026-11-30')).toISOString()).toBe('2026-11-30T18:59:59.999Z');
  });
});
