import { controlDigit } from '../../src/kernel/control-digit.ts';

/** Different valid IINs of invented persons (serials from 9001), none of them in the cast: a quarter of a million. */
export function* inventedPeople(): Generator<string, void> {
  for (let day = 1; day <= 12 * 28; day += 1) {
    const date = `77${String(1 + (Math.floor(day / 28) % 12)).padStart(2, '0')}${String(1 + (day % 28)).padStart(2, '0')}`;
    for (let serial = 9001; serial <= 9900; serial += 1) {
      const digits = `${date}4${serial}`;
      const control = controlDigit(digits);
      if (control !== undefined) yield `${digits}${control}`;
    }
  }
}

/** `count` of them. */
export function inventedIins(count: number): string[] {
  const iins: string[] = [];
  for (const iin of inventedPeople()) {
    if (iins.length >= count) break;
    iins.push(iin);
  }
  return iins;
}
