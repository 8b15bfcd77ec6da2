import { describe, expect, it } from 'vitest';
import { isCalendarDay, isDay, parseDay, parseInstant } from '../../src/kernel/dates.ts';
import { seeded } from '../support/random.ts';

describe('A day of the calendar', () => {
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

  it('A day of the calendar agrees with the calendar of the machine on every day of four centuries', () => {
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

describe('A day in an XML date', () => {
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
    '2026-02-28T24:00:00',
    '2026-02-28T10:00',
    '2026-02-28T10:60:00',
    '2026-02-28T10:00:60',
    '2026-02-28T::..',
    '2026-02-28+15:00',
    '2026-02-28 10:00:00',
  ])('%j is no day in an XML date', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('A plain day', () => {
  it.each(['1900-01-01', '2024-02-29', '9999-12-31'])('%s is a plain day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2027-02-30',
    '2027-04-31',
    '2025-02-29',
    '1899-12-31',
    '0001-01-01',
    '10000-01-01',
    '2026-02-28Z',
    '2026-02-28T00:00:00',
    '',
  ])('%j is no plain day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('A written instant', () => {
  it.each([
    ['2026-11-21T13:20:00Z', '2026-11-21T13:20:00.000Z'],
    ['2026-11-21T18:20:00.5+05:00', '2026-11-21T13:20:00.500Z'],
    ['2026-11-21T18:20:00.123456789+05:00', '2026-11-21T13:20:00.123Z'],
    ['2026-11-21T13:20:00-00:00', '2026-11-21T13:20:00.000Z'],
    ['2026-11-21T00:00:00+14:00', '2026-11-20T10:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ])('The gateway understands %s', (text, utc) => {
    expect(parseInstant(text)).toBe(Date.parse(utc));
  });

  it.each([
    ['a day that the calendar has not', '2027-02-30T10:00:00+05:00'],
    ['the 31st of April', '2027-04-31T10:00:00+05:00'],
    ['29 February of a common year', '2027-02-29T10:00:00+05:00'],
    ['no offset', '2027-02-20T10:00:00'],
    ['a day alone', '2027-02-20'],
    ['the 60th second', '2027-02-20T10:00:60+05:00'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['the 24th hour', '2027-02-20T24:00:00Z'],
    ['the 60th minute', '2027-02-20T10:60:00Z'],
    ['no seconds', '2027-02-20T10:00Z'],
    ['an offset without a colon', '2027-02-20T10:00:00+0500'],
    ['an offset that no zone has', '2027-02-20T10:00:00+14:01'],
    ['an offset of 60 minutes', '2027-02-20T10:00:00+05:60'],
    ['a small z', '2027-02-20T10:00:00z'],
    ['a blank for the T', '2027-02-20 10:00:00Z'],
    ['a year of five digits', '12027-02-20T10:00:00Z'],
    ['a signed year', '+002027-02-20T10:00:00Z'],
    ['the year 0', '0000-02-20T10:00:00Z'],
    ['a year before all registers', '0001-01-01T00:00:00Z'],
    ['the 13th month', '2026-13-01T00:00:00Z'],
    ['a date of a header', 'Sat, 21 Nov 2026 13:20:00 GMT'],
    ['a number', '1763731200'],
    ['words', 'version 2'],
    ['nothing', ''],
  ])('The gateway reads no instant from %s', (_what, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('A written instant equals the machine’s reading of a text of the calendar, and is none with any part out of range (20,000 texts)', () => {
    const random = seeded(15);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    const two = (number: number) => String(number).padStart(2, '0');
    for (let i = 0; i < 20_000; i += 1) {
      const [year, month, day, hours] = [1890 + upTo(400), upTo(13), upTo(32), upTo(25)];
      const [minutes, seconds, offset] = [upTo(61), upTo(61), upTo(15)];
      const local = `${year}-${two(month)}-${two(day)}T${two(hours)}:${two(minutes)}:${two(seconds)}`;
      const text = `${local}.${upTo(999)}${random() < 0.5 ? '+' : '-'}${two(offset)}:00`;
      const isReal =
        year >= 1900 &&
        isCalendarDay(year, month, day) &&
        hours < 24 &&
        minutes < 60 &&
        seconds < 60 &&
        offset <= 14;
      expect([text, parseInstant(text)]).toEqual([text, isReal ? Date.parse(text) : undefined]);
    }
  });
});
