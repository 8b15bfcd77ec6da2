import { describe, expect, it } from 'vitest';
import { systemClock, toDate, toDateTime } from '../../src/kernel/clock.ts';
import { parseHttpDate, parseInstant } from '../../src/kernel/dates.ts';

describe('An instant in Kazakhstan', () => {
  it.each([
    ['2026-11-21T13:20:00.000Z', '2026-11-21T18:20:00.000+05:00', '2026-11-21'],
    ['2026-11-21T18:59:59.999Z', '2026-11-21T23:59:59.999+05:00', '2026-11-21'],
    ['2026-11-21T19:00:00.000Z', '2026-11-22T00:00:00.000+05:00', '2026-11-22'],
    ['2026-12-31T19:00:00.001Z', '2027-01-01T00:00:00.001+05:00', '2027-01-01'],
    ['2028-02-28T19:00:00.000Z', '2028-02-29T00:00:00.000+05:00', '2028-02-29'],
  ])('An instant of %s is written %s', (utc, dateTime, date) => {
    expect(toDateTime(Date.parse(utc))).toBe(dateTime);
    expect(toDate(Date.parse(utc))).toBe(date);
  });

  it('An instant in Kazakhstan reads back as the same instant', () => {
    const instant = Date.UTC(2026, 6, 1, 20, 30, 40, 123);
    expect(parseInstant(toDateTime(instant))).toBe(instant);
  });

  it('An instant comes from the clock of the machine by default', () => {
    const before = Date.now();
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  });
});

describe('A year beyond four digits', () => {
  it.each([
    ['9999-12-31T18:59:59.999Z', '9999-12-31T23:59:59.999+05:00'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999+05:00'],
  ])('%s is written %s', (utc, text) => {
    expect(toDateTime(Date.parse(utc))).toBe(text);
  });
});

describe('A date of a header', () => {
  it.each([
    ['Sat, 21 Nov 2026 13:20:00 GMT', '2026-11-21T13:20:00.000Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '2094-11-06T08:49:37.000Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
    ['Sun Nov 16 08:49:37 1994', '1994-11-16T08:49:37.000Z'],
  ])('The gateway understands %s', (text, utc) => {
    expect(parseHttpDate(text)).toBe(Date.parse(utc));
  });

  it.each([
    'Sat, 30 Feb 2026 13:20:00 GMT',
    'Sat, 21 Nov 2026 24:00:00 GMT',
    'Sat, 21 Nov 2026 13:20:60 GMT',
    'Sat, 21 Nov 2026 13:20:00 +0500',
    'Sat, 21 Nov 2026 13:20 GMT',
    '21 Nov 2026 13:20:00 GMT',
    '2026-11-21T13:20:00Z',
    'soon',
    '1.5',
  ])('The gateway reads no date from %s', (text) => {
    expect(parseHttpDate(text)).toBeUndefined();
  });
});
