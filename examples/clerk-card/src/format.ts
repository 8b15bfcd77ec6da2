/** Amounts, dates and moments as people of Kazakhstan write them. */
import { months, yearSign } from './card-texts.ts';
import type { Language } from './language.tsx';

/** Chromium carries no Kazakh data: `Intl` gives it digits, and the order of a Kazakh date and its months are ours. */
const locale = 'ru-KZ';
/** Time of Kazakhstan, wherever the screen stands. */
const timeZone = '+05:00';

const tenge = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: 'KZT',
  currencyDisplay: 'narrowSymbol',
});
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });

/** @param amount tenge, a decimal text: its digits reach the screen as they are. Kazakh and Russian write them alike */
export function formatMoney(amount: string): string {
  return tenge.format(amount as `${number}`);
}

/** @param date `YYYY-MM-DD` */
export function formatDate(date: string, language: Language): string {
  return dayOf(new Date(`${date}T00:00:00${timeZone}`), language);
}

/** @param moment ISO 8601 */
export function formatMoment(moment: string, language: Language): string {
  const at = new Date(moment);
  return `${dayOf(at, language)}, ${time.format(at)}`;
}

function dayOf(at: Date, language: Language): string {
  if (language === 'ru') return day.format(at);
  const local = new Date(at.getTime() + 5 * 3_600_000);
  return `${local.getUTCFullYear()} ${yearSign} ${local.getUTCDate()} ${months[local.getUTCMonth()]}`;
}
