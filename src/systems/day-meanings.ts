/** Days that registers write instead of a missing day, with their meaning by the role of the day. */

/** Role of a day in a record. */
export type DayRole = 'start' | 'end' | 'death';
/** Meaning of a written day. Impossible: no such day can be meant. */
type DayMeaning = 'day' | 'none' | 'for-ever' | 'impossible';

interface MeaningRule {
  /** First and last day of the rule, both included. */
  readonly from: string;
  readonly to: string;
  readonly meanings: Readonly<Record<DayRole, DayMeaning>>;
}

const none = { start: 'none', end: 'none', death: 'none' } as const;

/**
 * Day one of .NET, Java and Delphi (0001-01-01), of SQL Server (1753-01-01), of spreadsheets (1899-12-30 and -31) and of
 * hand-made tables (1900-01-01) precede all knowledge of these registers. The first second of Unix is a possible beginning,
 * but no possible end: the oldest of these registers is younger. The last days (9999-12-31, 4712-12-31 of Oracle,
 * 2999-12-31) mean that there is no end.
 */
const rules: readonly MeaningRule[] = [
  { from: '0001-01-01', to: '1900-01-01', meanings: none },
  { from: '1970-01-01', to: '1970-01-01', meanings: { start: 'day', end: 'none', death: 'none' } },
  {
    from: '2900-01-01',
    to: '9999-12-31',
    meanings: { start: 'impossible', end: 'for-ever', death: 'none' },
  },
];

/** Spellings of a missing day: of MySQL, and of programs that write an empty date. */
const unwritten: readonly string[] = ['', '0000-00-00', '0000-00-00T00:00:00', '0000-00-00 00:00:00'];
/** True for a text that stands for a missing day outside the calendar. */
export const isUnwritten = (text: string): boolean => unwritten.includes(text.trim());

/** @param day of the calendar, `YYYY-MM-DD` */
export const meaningOfDay = (day: string, role: DayRole): DayMeaning =>
  rules.find(({ from, to }) => day >= from && day <= to)?.meanings[role] ?? 'day';
