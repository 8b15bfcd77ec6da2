/** Reader of days and instants: of clients, registers, servers, and the configuration. */

/** True for a day of the Gregorian calendar: year from 1 (there is no year 0), month 1 to 12. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const dayForm = /(\d{4})-(\d{2})-(\d{2})/;
const timeForm = /(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?/;
const zoneForm = /(Z|[+-]\d{2}:\d{2})/;
const dateTimeForm = new RegExp(`^${dayForm.source}(?:T${timeForm.source})?${zoneForm.source}?$`);

/** Content of a text, with hours to minutes within their bounds and a day of the calendar. */
interface Written {
  readonly day: string;
  /** Milliseconds since the beginning of the day; undefined without a time of day. */
  readonly timeMs: number | undefined;
  /** Minutes east of Greenwich; undefined without a zone. */
  readonly offsetMinutes: number | undefined;
}

/** Seconds end at 59: no leap second was announced since 2016, and none of our clocks has one. */
function readWritten(text: string): Written | undefined {
  const match = dateTimeForm.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hours, minutes, seconds, fraction = '', zone] = match;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  const isTime = Number(hours ?? 0) <= 23 && Number(minutes ?? 0) <= 59 && Number(seconds ?? 0) <= 59;
  const offsetMinutes = zone === undefined ? undefined : offsetOf(zone);
  if (!isTime || Number.isNaN(offsetMinutes)) return undefined;
  const timeMs =
    hours === undefined
      ? undefined
      : ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 +
        Number(fraction.padEnd(3, '0').slice(0, 3));
  return { day: text.slice(0, 10), timeMs, offsetMinutes };
}

/** Minutes of `Z` or `+05:00`; NaN beyond the fourteen hours of real zones. */
function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  const offset = hours * 60 + minutes;
  return minutes > 59 || offset > 14 * 60 ? Number.NaN : zone.startsWith('-') ? -offset : offset;
}

/** Reads the day of `YYYY-MM-DD` with any XML time or zone. @returns undefined for a day outside the calendar */
export const parseDay = (text: string): string | undefined => readWritten(text)?.day;
/** First year of an instant or a client's day. Earlier years stand for "no date". */
const firstYear = 1900;
export const dayExpected = 'a day of the calendar, YYYY-MM-DD, of the years 1900 to 9999';
/** True for a plain day as clients write it. */
export const isDay = (text: string) => text.length === 10 && isLateEnough(text) && parseDay(text) === text;

export const instantExpected =
  'an instant with an offset, YYYY-MM-DDThh:mm:ss+05:00, a day of the calendar of the years 1900 to 9999';

/** Reads an ISO date-time with its offset. @returns epoch milliseconds; undefined for another text */
export function parseInstant(text: string): number | undefined {
  const written = readWritten(text);
  if (written?.timeMs === undefined || written.offsetMinutes === undefined) return undefined;
  if (!isLateEnough(written.day)) return undefined;
  return startOf(written.day) + written.timeMs - written.offsetMinutes * 60_000;
}

const isLateEnough = (day: string): boolean => Number(day.slice(0, 4)) >= firstYear;

/** Begin of a day in Greenwich. */
const startOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekday = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const month = `(?<month>${months.join('|')})`;
const time = '(?<time>\\d{2}:\\d{2}:\\d{2})';
/** Forms of a date in a header (RFC 9110). */
const httpForms = [
  new RegExp(`^${weekday}, (?<day>\\d{2}) ${month} (?<year>\\d{4}) ${time} GMT$`),
  new RegExp(`^${weekday}[a-z]*day, (?<day>\\d{2})-${month}-(?<year>\\d{2}) ${time} GMT$`),
  new RegExp(`^${weekday} ${month} (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})$`),
];

/** Reads a date of a header. @returns epoch milliseconds; undefined for another text */
export function parseHttpDate(text: string): number | undefined {
  const parts = httpForms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const { year = '', day = '', time: ofDay } = parts;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const monthNumber = String(months.indexOf(parts.month ?? '') + 1).padStart(2, '0');
  return parseInstant(`${fullYear}-${monthNumber}-${day.trim().padStart(2, '0')}T${ofDay}Z`);
}

/** The month a number of months before a day, `YYYY-MM`. */
export function monthsBefore(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month: `2024-02-29` of `2024-02`. */
export function lastDayOf(month: string): string {
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
