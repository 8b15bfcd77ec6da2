import { expect, test } from 'vitest';
import { placesInWords, registerSettings } from '../../src/app/settings-of.ts';
import { readConfig } from '../../src/config/config.ts';

test.for([
  [undefined, [16, 128], [8, 64]],
  ['16', [16, 16], [8, 8]],
  ['3', [3, 3], [2, 2]],
  ['1', [1, 1], [1, 1]],
] as const)(
  'A ceiling of %s calls to a system allows a bank half of them, and no floor above it',
  ([most, system, bank]) => {
    const { places, bankPlaces } = registerSettings(
      readConfig(most === undefined ? {} : { MAX_CALLS_PER_SYSTEM: most }),
    );
    expect([places.floor, places.ceiling]).toEqual(system);
    expect([bankPlaces.floor, bankPlaces.ceiling]).toEqual(bank);
  },
);

test('The start tells the calls at once, and the dossiers per second that they allow', () => {
  expect(placesInWords(readConfig({}))).toBe(
    'Tirek asks each system with 16 to 128 calls at once (at 200 ms each, 640 dossiers a second), ' +
      'and each bank with 8 to 64 calls at once (at 200 ms each, 320 dossiers a second).',
  );
  expect(placesInWords(readConfig({ MAX_CALLS_PER_SYSTEM: '16' }))).toContain(
    'each system with 16 calls at once',
  );
});
