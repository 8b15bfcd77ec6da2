import { seeded } from '../support/random.ts';

/** Decisions that the seed determines. */
export interface Chance {
  pick<Item>(list: readonly Item[]): Item;
  happens(share: number): boolean;
  /** Up to so many of them, none included. */
  several<Item>(most: number, make: () => Item): Item[];
}

export function createChance(seed: number): Chance {
  // Neighbouring seeds would begin alike.
  const random = seeded(Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995);
  for (let i = 0; i < 4; i += 1) random();
  return {
    pick<Item>(list: readonly Item[]) {
      if (list.length === 0) throw new Error('expected something to pick from');
      return list[Math.floor(random() * list.length)] as Item;
    },
    happens: (share) => random() < share,
    several: (most, make) => Array.from({ length: Math.floor(random() * (most + 1)) }, make),
  };
}
