/** Ages count at the beginning of this year, not today: a person must not change from one day to the next. */
export const referenceYear = 2026;

/** The last whole year that people have lived. */
export const lastYear = referenceYear - 1;

/** Years completed at the end of the last whole year; negative for a later date of birth. */
export function ageOf(birthDate: string): number {
  return lastYear - Number(birthDate.slice(0, 4));
}

/** A day of that year; never after the 28th, so that every month has it. */
export function dayIn(year: number, pick: number): string {
  const month = 1 + (pick % 12);
  const day = 1 + (Math.floor(pick / 12) % 28);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
