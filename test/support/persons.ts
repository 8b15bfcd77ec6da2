import { controlDigit } from '../../src/kernel/control-digit.ts';

/** `count` different valid IINs of invented persons (serials from 9001), none of them in the cast. */
export function inventedIins(count: number): string[] {
  const iins: string[] = [];
  for (let day = 1; iins.length < count; day += 1) {
    const date = `77${String(1 + (Math.floor(day / 28) % 12)).padStart(2, '0')}${String(1 + (day % 28)).padStart(2, '0')}`;
    for (let serial = 9001; serial <= 9900 && iins.length < count; serial += 1) {
      const digits = `${date}4${serial}`;
      const control = controlDigit(digits);
      if (control !== undefined) iins.push(`${digits}${control}`);
    }
  }
  return iins;
}
