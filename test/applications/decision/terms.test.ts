import { describe, expect, it } from 'vitest';
import { type CaseEvents, type TermRule, termsOf } from '../../../src/applications/decision/terms.ts';
import { toDate } from '../../../src/kernel/clock.ts';
import { beginOf, countWorkingDays, endOf, isWorkingDay } from '../../../src/kernel/working-days.ts';
import { readCalendar } from '../../../src/services/read-calendar.ts';
import { pastYears } from '../../support/past-years.ts';
import { seeded } from '../../support/random.ts';

const calendar = new Map([...pastYears, ...readCalendar(null)]);
/** S4.12. */
const rule: TermRule = { decision: 4, notice: 3, objection: 2 };
const none = { noticeAt: null, obtainedAt: null, heardAt: null, decidedAt: null };
const at = (text: string) => Date.parse(`${text}+05:00`);
const terms = (
  events: Partial<CaseEvents> & { arrivedAt: number },
  now: number,
  begins: 'NEXT_DAY' | 'SAME_DAY' = 'NEXT_DAY',
) => {
  const found = termsOf(rule, { ...none, ...events }, now, calendar, begins);
  if (found === null) throw new Error('expected terms');
  return found;
};

describe('The term of the decision', () => {
  it.each([
    // Arrival, last day after it, last day where the day of arrival counts.
    ['2026-11-30T10:00', '2026-12-04', '2026-12-03'],
    ['2026-11-27T23:59:59', '2026-12-03', '2026-12-02'],
    ['2026-11-28T00:00', '2026-12-03', '2026-12-03'],
    ['2026-12-15T09:00', '2026-12-22', '2026-12-21'],
    ['2026-03-20T09:00', '2026-03-31', '2026-03-30'],
    ['2021-03-19T09:00', '2021-03-30', '2021-03-29'],
    ['2021-07-01T09:00', '2021-07-08', '2021-07-07'],
    ['2026-05-25T09:00', '2026-06-01', '2026-05-29'],
    ['2023-01-05T09:00', '2023-01-11', '2023-01-10'],
    ['2026-12-30T09:00', '2027-01-08', '2027-01-06'],
  ])('A case of %s is decided by the end of %s, or of %s where its day counts', (arrived, next, same) => {
    const arrivedAt = at(arrived);
    expect(toDate(terms({ arrivedAt }, arrivedAt).decideBy)).toBe(next);
    expect(toDate(terms({ arrivedAt }, arrivedAt, 'SAME_DAY').decideBy)).toBe(same);
  });

  it('The last moment is in time, and the next one is not', () => {
    const arrivedAt = at('2026-11-30T10:00');
    const last = at('2026-12-04T23:59:59.999');
    expect(terms({ arrivedAt }, last).collisions).not.toContain('DECISION_OVERDUE');
    expect(terms({ arrivedAt }, last + 1).collisions).toContain('DECISION_OVERDUE');
    expect(terms({ arrivedAt, decidedAt: last }, last + 1e9).collisions).toEqual([]);
    expect(terms({ arrivedAt, decidedAt: last + 1000 }, last + 1e9).collisions).toEqual(['DECISION_OVERDUE']);
  });

  it('A year that is not loaded has no terms', () => {
    for (const arrived of ['2022-02-01T10:00', '2021-12-29T10:00', '2027-12-29T10:00', '2031-01-01T00:00'])
      expect(
        termsOf(rule, { ...none, arrivedAt: at(arrived) }, at(arrived), calendar, 'NEXT_DAY'),
      ).toBeNull();
  });

  it('A service without a notice has the term of the decision alone', () => {
    const found = termsOf(
      { decision: 4, notice: null, objection: null },
      { ...none, arrivedAt: at('2026-11-30T10:00') },
      at('2026-11-30T10:00'),
      calendar,
      'NEXT_DAY',
    );
    expect(found).toMatchObject({
      noticeBy: null,
      objectBy: null,
      refuseFrom: null,
      obstacles: [],
      collisions: [],
    });
  });
});

describe('The notice before a refusal', () => {
  const arrivedAt = at('2026-11-30T10:00');
  it('Only the first working day of the four leaves a refusal in time', () => {
    const first = at('2026-12-01T23:59:59.999');
    expect(terms({ arrivedAt }, arrivedAt).noticeBy).toBe(first);
    expect(terms({ arrivedAt }, first).collisions).toEqual([]);
    expect(terms({ arrivedAt }, first + 1).collisions).toEqual(['NOTICE_TOO_LATE']);
    expect(terms({ arrivedAt, noticeAt: first }, first + 1).collisions).toContain(
      'OBJECTION_OUTLIVES_DECISION',
    );
    expect(terms({ arrivedAt, noticeAt: first, obtainedAt: first }, first + 1).collisions).toEqual([]);
    expect(terms({ arrivedAt, noticeAt: first + 1 }, first + 2).collisions).toEqual(['NOTICE_TOO_LATE']);
  });

  it('The refusal waits for three working days, to the moment', () => {
    const events = { arrivedAt, noticeAt: arrivedAt, obtainedAt: arrivedAt, heardAt: arrivedAt };
    const from = at('2026-12-03T00:00');
    expect(terms(events, arrivedAt).refuseFrom).toBe(from);
    expect(terms(events, from - 1).obstacles).toContain('NOTICE_TERM');
    expect(terms(events, from).obstacles).toEqual([]);
  });

  it('The objection has two working days from the obtaining, to the moment', () => {
    const obtainedAt = at('2026-12-01T00:30');
    const events = { arrivedAt, noticeAt: arrivedAt, obtainedAt, heardAt: obtainedAt };
    const last = at('2026-12-03T23:59:59.999');
    expect(terms(events, obtainedAt).objectBy).toBe(last);
    expect(terms(events, last).obstacles).toEqual(['OBJECTION_TERM']);
    expect(terms(events, last + 1)).toMatchObject({ obstacles: [], collisions: [] });
  });

  it('A notice obtained later than the second working day outlives the decision', () => {
    const noticeAt = at('2026-11-30T11:00');
    const obtained = (text: string) =>
      terms({ arrivedAt, noticeAt, obtainedAt: at(text) }, at(text)).collisions;
    expect(obtained('2026-12-01T23:59')).toEqual([]);
    expect(obtained('2026-12-02T00:00')).toEqual(['OBJECTION_OUTLIVES_DECISION']);
  });

  it('A refusal needs a notice, its obtaining, both terms and the hearing', () => {
    const now = at('2026-12-04T09:00');
    const all = { arrivedAt, noticeAt: arrivedAt, obtainedAt: arrivedAt, heardAt: arrivedAt };
    expect(terms({ arrivedAt }, now).obstacles).toEqual(['NO_NOTICE']);
    expect(terms({ ...all, obtainedAt: null, heardAt: null }, now).obstacles).toEqual([
      'NOT_OBTAINED',
      'NOT_HEARD',
    ]);
    expect(terms({ ...all, heardAt: null }, now).obstacles).toEqual(['NOT_HEARD']);
    expect(terms(all, now).obstacles).toEqual([]);
  });
});

describe('Terms in every order of events', () => {
  /** A model of its own: days counted one by one. */
  function workingDaysFrom(day: string, count: number): string {
    let at = beginOf(day);
    let left = count;
    while (left > 0) {
      at += 24 * 3600 * 1000;
      if (isWorkingDay(calendar, toDate(at))) left -= 1;
    }
    return toDate(at);
  }

  it('No term has fewer days than the text gives, and each collision is there at its moment and not before', () => {
    const random = seeded(20);
    const span = at('2027-11-30T00:00') - at('2026-01-05T00:00');
    const later = (from: number) => from + Math.floor(random() * 6 * 24 * 3600 * 1000);
    for (let turn = 0; turn < 3000; turn += 1) {
      const arrivedAt = at('2026-01-05T00:00') + Math.floor(random() * span);
      const noticeAt = random() < 0.2 ? null : later(arrivedAt);
      const obtainedAt = noticeAt === null || random() < 0.2 ? null : later(noticeAt);
      const heardAt = noticeAt === null || random() < 0.4 ? null : later(noticeAt);
      const now = later(Math.max(arrivedAt, noticeAt ?? 0, obtainedAt ?? 0, heardAt ?? 0));
      const found = terms({ arrivedAt, noticeAt, obtainedAt, heardAt }, now);
      const whole = `${arrivedAt} ${noticeAt} ${obtainedAt} ${now}`;

      expect(countWorkingDays(calendar, toDate(arrivedAt), toDate(found.decideBy)), whole).toBe(4);
      const lastDay = workingDaysFrom(toDate(arrivedAt), 4);
      expect(found.decideBy, whole).toBe(endOf(lastDay));
      if (obtainedAt !== null && found.objectBy !== null)
        expect(countWorkingDays(calendar, toDate(obtainedAt), toDate(found.objectBy)), whole).toBe(2);

      const earliest = [
        beginOf(workingDaysFrom(toDate(noticeAt ?? now), 3)),
        endOf(workingDaysFrom(toDate(obtainedAt ?? now), 2)) + 1,
      ];
      const isLawful =
        noticeAt !== null && obtainedAt !== null && heardAt !== null && earliest.every((one) => one <= now);
      expect(found.obstacles.length === 0, whole).toBe(isLawful);
      const isInTime = earliest.every((one) => one <= endOf(lastDay));
      expect(
        found.collisions.some((one) => one !== 'DECISION_OVERDUE'),
        whole,
      ).toBe(!isInTime);
      expect(found.collisions.includes('DECISION_OVERDUE'), whole).toBe(now > endOf(lastDay));
    }
  });
});
