/** Amounts, dates and moments as people of Kazakhstan write them. */
import type { Language } from './language.tsx';

const localeOf = (language: Language) => `${language}-KZ`;

/** @param amount tenge, a decimal text: its digits reach the screen unrounded */
export function formatMoney(amount: string, language: Language): string {
  const tenge = { style: 'currency', currency: 'KZT', currencyDisplay: 'narrowSymbol' } as const;
  return new Intl.NumberFormat(localeOf(language), tenge).format(amount as `${number}`);
}

/** @param date `YYYY-MM-DD` */
export function formatDate(date: string, language: Language): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(language), day).format(new Date(`${date}T00:00:00Z`));
}

/** @param moment ISO 8601; told in the time of Kazakhstan, wherever the screen stands */
export function formatMoment(moment: string, language: Language): string {
  const time = {
    hour: '2-digit',
    minute: '2-digit',
    day: 'numeric',
    month: 'long',
    timeZone: '+05:00',
  } as const;
  return new Intl.DateTimeFormat(localeOf(language), time).format(new Date(moment));
}
