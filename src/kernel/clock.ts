/** Source of the time, so that tests can move it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

/** The machine's clock: the only place in `src` that reads it. */
export const systemClock: Clock = { now: () => Date.now() };
const almatyOffsetMs = 5 * 60 * 60 * 1000;
/** The end of the year 9999: later years have no form of four digits. */
const lastShownMs = Date.UTC(10_000, 0, 1) - 1;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Writes an instant as in Kazakhstan: `2026-11-21T18:20:00.000+05:00`. The country keeps UTC+5 since 2024-03-01 (DOMAIN.md
 * 7), so the offset is a constant, independent of the machine's time zone data.
 */
export function toDateTime(epochMs: number): string {
  if (epochMs !== last.epochMs) {
    const shown = new Date(Math.min(epochMs + almatyOffsetMs, lastShownMs));
    last.text = `${shown.toISOString().slice(0, -1)}+05:00`;
    last.epochMs = epochMs;
  }
  return last.text;
}

/** The instant written last: most instants are written several times within their millisecond. */
const last = { epochMs: Number.NaN, text: '' };
/** The day of an instant in Kazakhstan, `YYYY-MM-DD`. */
export const toDate = (epochMs: number): string => toDateTime(epochMs).slice(0, 10);
/** Begin of an instant's day in Kazakhstan, epoch milliseconds. */
export const startOfDay = (epochMs: number): number => epochMs - ((epochMs + almatyOffsetMs) % dayMs);

/** An instant in the header of a letter (RFC 5322): `Sat, 21 Nov 2026 18:20:00 +0500`. */
export const toMailDate = (epochMs: number): string =>
  new Date(epochMs + almatyOffsetMs).toUTCString().replace('GMT', '+0500');

/** An instant for libraries. */
export const toJsDate = (epochMs: number): Date => new Date(epochMs);
