import { describe, expect, test } from 'vitest';
import { runNetwork } from './network.ts';
import { databankItems, fundItems, itemsIn, postCertificate } from './questions.ts';
import { open } from './soap.ts';

const network = runNetwork();
const [first, second, third] = ['850630390007', '900101490009', '600101390006'] as const;
const asked = [first, second, third];

const systems = [
  ['DISABILITY_DATABANK', () => databankItems(network().shep, asked)],
  ['PENSION_FUND', () => fundItems(network().fund, asked)],
] as const;

describe.each(systems)('A batch of %s', (system, ask) => {
  const under = async (variant: string) => {
    await network().fault(system, { fault: 'drift', variant });
    return ask();
  };
  const people = async (variant: string) => (await under(variant)).map(({ iin }) => iin);

  test('A batch has one whole item per person without a fault', async () => {
    const items = await ask();
    expect(items.map(({ iin }) => iin)).toEqual(asked);
    expect(items.every(({ whole }) => whole)).toBe(true);
  });

  test('A batch drifts: every item is broken', async () => {
    const items = await under('plain');
    expect(items.map(({ iin }) => iin)).toEqual(asked);
    expect(items.some(({ whole }) => whole)).toBe(false);
  });

  test('A batch drifts in one item alone', async () => {
    expect((await under('brokenItem')).map(({ whole }) => whole)).toEqual([false, true, true]);
  });

  test('A batch lacks its first item', async () => {
    expect(await people('dropped')).toEqual([second, third]);
  });

  test('A batch has its first item twice, with different content', async () => {
    const items = await under('doubled');
    expect(items.map(({ iin }) => iin)).toEqual([first, first, second, third]);
    expect(items[0]?.found).not.toBe(items[1]?.found);
    expect(items.every(({ whole }) => whole)).toBe(true);
  });

  test('A batch comes in another order, with the right content', async () => {
    const [whole, reordered] = [await ask(), await under('reordered')];
    expect(reordered).toEqual(whole.toReversed());
  });

  test('A batch has an unasked person in the place of the first', async () => {
    const [stranger, ...rest] = await under('foreign');
    expect(asked).not.toContain(stranger?.iin);
    expect(stranger).toMatchObject({ found: true, whole: true });
    expect(rest.map(({ iin }) => iin)).toEqual([second, third]);
  });

  test('A batch is about other people throughout if the system mistakes the person', async () => {
    await network().fault(system, { fault: 'wrongPerson' });
    const items = await ask();
    expect(items).toHaveLength(3);
    for (const { iin, whole } of items) {
      expect(whole).toBe(true);
      expect(asked).not.toContain(iin);
    }
  });
});

test.each(['drift', 'wrongPerson'])(
  'The databank answers about an unknown certificate under %s',
  async (fault) => {
    await network().fault('DISABILITY_DATABANK', { fault });
    expect(itemsIn(open(await postCertificate(network().shep, 'MOCK-L-700000000')))).toHaveLength(1);
  },
);
