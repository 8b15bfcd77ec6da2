import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createJournalReader } from '../../../src/access/looks/drain.ts';
import type { LookFilter } from '../../../src/access/looks/find-looks.ts';
import { listLooks } from '../../../src/access/looks/list-looks.ts';
import { changeRow, createScene, leaveJournals, sealing } from './chains.ts';

const all: LookFilter = {
  look: null,
  iin: null,
  account: null,
  organisation: null,
  from: null,
  until: null,
  isBeyondVolume: null,
  correlationId: null,
};

test('A damaged row that is still JSON leaves the rest of its page readable', async () => {
  const looksOf = async (damage: (path: string) => Promise<void>) => {
    const scene = await createScene();
    const [path = ''] = await leaveJournals(scene.folder, 'c', [6]);
    await damage(path);
    await createJournalReader(scene.database, path, 'c').drain((await stat(path)).size);
    const { items } = await listLooks({ database: scene.database, sealing }, { first: 10, after: null }, all);
    return items.map(({ begun }) => begun.look);
  };
  const replace = (from: string, to: string) => (row: Buffer) =>
    Buffer.from(row.toString().replace(from, to));
  const looks = await looksOf(async () => {});
  expect(looks).toHaveLength(6);
  const left = await looksOf(async (path) => {
    // The first row opens the file; the latest look is the first of the list.
    await changeRow(path, 3, replace('"viewer"', '"viewes"'));
    await changeRow(path, 5, replace('"PERSON"', '"PERSOM"'));
  });
  expect(left).toEqual(
    looks
      .toReversed()
      .filter((_, at) => at !== 1 && at !== 3)
      .toReversed(),
  );
});
