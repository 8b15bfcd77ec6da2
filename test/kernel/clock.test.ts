import { describe, expect, it } from 'vitest';
import { parseInstant, systemClock, toDate, toDateTime } from '../../src/kernel/clock.ts';

describe('an instant in Kazakhstan', () => {
  it.each([
    ['2026-11-21T13:20:00.000Z', '2026-11-21T18:20:00.000+05:00', '2026-11-21'],
    ['2026-11-21T18:59:59.999Z', '2026-11-21T23:59:59.999+05:00', '2026-11-21'],
    ['2026-11-21T19:00:00.000Z', '2026-11-22T00:00:00.000+05:00', '2026-11-22'],
    ['2026-12-31T19:00:00.001Z', '2027-01-01T00:00:00.001+05:00', '2027-01-01'],
    ['2028-02-28T19:00:00.000Z', '2028-02-29T00:00:00.000+05:00', '2028-02-29'],
  ])('of %s is written %s', (utc, dateTime, date) => {
    expect(toDateTime(Date.parse(utc))).toBe(dateTime);
    expect(toDate(Date.parse(utc))).toBe(date);
  });

  it('reads back as the same instant', () => {
    const instant = Date.UTC(2026, 6, 1, 20, 30, 40, 123);
    expect(parseInstant(toDateTime(instant))).toBe(instant);
  });

  it('comes from the clock of the machine where nothing else is given', () => {
    const before = Date.now();
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  });
});

describe('a written instant', () => {
  it.each([
    ['Sat, 21 Nov 2026 13:20:00 GMT', '2026-11-21T13:20:00.000Z'],
    ['2026-11-21T13:20:00Z', '2026-11-21T13:20:00.000Z'],
    ['2026-11-21T18:20:00.5+05:00', '2026-11-21T13:20:00.500Z'],
  ])('%s is understood', (text, utc) => {
    expect(parseInstant(text)).toBe(Date.parse(utc));
  });

  it.each(['', 'soon', '5 apples', '1.5', '-5', 'version 2', '2026-13-01T00:00:00Z'])(
    '%j is none',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );
});
