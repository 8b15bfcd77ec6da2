import { expect, it } from 'vitest';
import { runNetwork } from '../../mocks/network.ts';
import { compareReaders } from './compare-readers.ts';
import { answersOfMocks } from './xml-seeds.ts';

const network = runNetwork();

it('The reader by hand reads two hundred thousand mutated answers as saxes does, or the specification decides', async () => {
  const result = compareReaders(await answersOfMocks(network()), 200_000, 20_261_130);
  expect(result.unexplained).toEqual([]);
  expect(result.accepted).toBeGreaterThan(10_000);
  expect(result.bySpecification).toBeGreaterThan(100);
});
