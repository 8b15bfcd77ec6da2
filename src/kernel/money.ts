/** Sums of money without rounding. Money is text: tenge with two decimals. */

/** @param amounts each of the form `1234.50`, none below zero */
export function sumOf(amounts: readonly string[]): string {
  const tiyn = amounts.reduce((sum, amount) => sum + BigInt(amount.replace('.', '')), 0n);
  const digits = String(tiyn).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
