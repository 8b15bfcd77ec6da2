import { buildIin } from '../../mocks/people/iin.ts';

/** IINs of invented people of all ages, evenly spread. */
export function inventedIins(count: number): string[] {
  const found: string[] = [];
  for (let i = 0; found.length < count; i += 1) {
    const day = new Date(Date.UTC(1900, 0, 1) + ((i * 7919) % 45_900) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const iin = buildIin(day, i % 2 === 0, 9000 + ((i * 37) % 1000));
    if (iin !== undefined) found.push(iin);
  }
  return found;
}
