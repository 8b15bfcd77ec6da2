import { buildIin, firstInventedSerial } from '../people/iin.ts';

/** IINs of invented people that no question named. */
export function strangers(asked: readonly string[], count: number): readonly string[] {
  const found: string[] = [];
  for (let serial = firstInventedSerial; found.length < count && serial < 10_000; serial += 1) {
    const iin = buildIin('1988-08-08', true, serial);
    if (iin !== undefined && !asked.includes(iin)) found.push(iin);
  }
  return found;
}
