const firstPass = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondPass = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Control digit of the first eleven digits of an IIN or a BIN (DOMAIN.md 2): the weighted sum modulo 11; for a sum of 10,
 * once more with the second weights.
 * @returns 0 to 9; undefined where both give 10, for a serial that is never issued
 */
export function controlDigit(elevenDigits: string): number | undefined {
  const first = weightedRemainder(elevenDigits, firstPass);
  if (first < 10) return first;
  const second = weightedRemainder(elevenDigits, secondPass);
  return second < 10 ? second : undefined;
}

/** True for twelve digits that end in the control digit of the others. */
export const hasControlDigit = (twelveDigits: string) =>
  /^\d{12}$/.test(twelveDigits) && controlDigit(twelveDigits.slice(0, 11)) === Number(twelveDigits[11]);

function weightedRemainder(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] ?? 0) * (digits.charCodeAt(i) - 48);
  return sum % 11;
}
