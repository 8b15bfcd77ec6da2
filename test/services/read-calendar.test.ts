import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../src/kernel/working-days.ts';
import { readCalendar } from '../../src/services/read-calendar.ts';

const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function written(content: string): string {
  files += 1;
  const path = join(folder, `${files}.json`);
  writeFileSync(path, content);
  return path;
}
const year = (changes: object = {}) => ({
  source: 'Decision of a test',
  daysOff: ['2026-12-16'],
  worked: [],
  ...changes,
});

describe('The calendar of working days', () => {
  it('The own calendar holds each year with its source', () => {
    for (const { source, daysOff } of readCalendar(null).values()) {
      expect(source).toContain('DOMAIN.md');
      expect(daysOff.length).toBeGreaterThan(10);
    }
  });

  it('An operator’s file stands in place of the own one, whole', () => {
    const path = written(
      JSON.stringify({ 2026: year({ worked: ['2026-12-19'], daysOff: ['2026-12-16', '2026-12-17'] }) }),
    );
    const calendar = readCalendar(path);
    expect(isWorkingDay(calendar, '2026-12-19')).toBe(true);
    expect(isWorkingDay(calendar, '2026-12-17')).toBe(false);
    expect(isWorkingDay(calendar, '2026-01-01')).toBe(true);
    expect(isWorkingDay(calendar, '2027-01-05')).toBeNull();
  });

  it.each([
    [
      'a weekday among the worked days',
      { 2026: year({ worked: ['2026-12-18'] }) },
      '2026.worked.0: expected a Saturday or a Sunday',
    ],
    [
      'a day of another year',
      { 2026: year({ daysOff: ['2027-01-01'] }) },
      'expected days of the year that they are written under',
    ],
    [
      'a day twice',
      { 2026: year({ daysOff: ['2026-12-16', '2026-12-16'] }) },
      '2026: expected each day once',
    ],
    [
      'a day off that is worked',
      { 2026: year({ daysOff: ['2026-12-19'], worked: ['2026-12-19'] }) },
      '2026: expected each day once',
    ],
    [
      'a day that is none',
      { 2026: year({ daysOff: ['2026-02-30'] }) },
      '2026.daysOff.0: expected a day, YYYY-MM-DD',
    ],
    ['a year without days off', { 2026: year({ daysOff: [] }) }, '2026.daysOff: '],
    ['a year without a source', { 2026: year({ source: '' }) }, '2026.source: '],
    ['an unknown word', { 2026: year({ half: [] }) }, '2026: '],
    ['a key that is no year', { next: year() }, 'next: '],
    ['a list', [], 'CALENDAR_FILE: '],
  ])('%s is told by its place', (_case, content, expected) => {
    expect(() => readCalendar(written(JSON.stringify(content)))).toThrow(expected);
  });

  it.each([
    ['a text', '2026: 16 December'],
    ['nothing', ''],
  ])('A file with %s is no JSON', (_case, content) => {
    expect(() => readCalendar(written(content))).toThrow('CALENDAR_FILE: expected a readable file with JSON');
  });

  it('A file that is missing is told without its path', () => {
    expect(() => readCalendar(join(folder, 'missing.json'))).toThrow(
      /^CALENDAR_FILE: expected a readable file with JSON$/,
    );
  });
});
