/** Instants and lengths of time as the operator reads them. */
import { parseInstant } from '../../kernel/dates.ts';
import type { PageLanguage } from './page-texts.ts';

const units = {
  kk: { second: 'с', minute: 'мин', hour: 'сағ', day: 'күн' },
  ru: { second: 'с', minute: 'мин', hour: 'ч', day: 'дн' },
} as const;

/** Writes a length of time in its two largest units: `1 мин 19 с`, `2 ч 5 мин`. */
export function lengthOf(seconds: number, language: PageLanguage): string {
  const { second, minute, hour, day } = units[language];
  if (seconds < 10) return `${(Math.round(seconds * 10) / 10).toString().replace('.', ',')} ${second}`;
  const whole = Math.floor(seconds);
  const steps: readonly (readonly [number, string])[] = [
    [Math.floor(whole / 86_400), day],
    [Math.floor(whole / 3600) % 24, hour],
    [Math.floor(whole / 60) % 60, minute],
    [whole % 60, second],
  ];
  const first = steps.findIndex(([count]) => count > 0);
  return steps
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** Seconds from an instant of the schema to now, at least 0. */
export const secondsSince = (instant: string, now: number): number =>
  Math.max(0, Math.round((now - (parseInstant(instant) ?? now)) / 1000));

/** `24.02.2027` */
export const dayOf = (instant: string): string => instant.slice(0, 10).split('-').reverse().join('.');

/** Time of an instant; with its day if that is not today. @param today `YYYY-MM-DD` */
export function clockTime(instant: string, today: string): string {
  const time = instant.slice(11, 19);
  return instant.startsWith(today)
    ? time
    : `${instant.slice(8, 10)}.${instant.slice(5, 7)} ${time.slice(0, 5)}`;
}
