import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAccessRecords } from '../../../src/app/access-records.ts';
import { readConfig } from '../../../src/config/config.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { newUuid } from '../../../src/kernel/ids.ts';
import { createLog } from '../../../src/observability/log.ts';
import { createScene, sealing } from './chains.ts';

test('A look that begins while the process stops is in the table or in a file', async () => {
  const { database, folder } = await createScene();
  const base = {
    config: readConfig({ DATA_DIR: folder }),
    clock: systemClock,
    newId: newUuid,
    log: createLog('silent'),
    metrics: { accessRecordIsWell() {}, peopleBeyondVolume() {} },
    onDefect(error: unknown) {
      throw error;
    },
  };
  const records = await openAccessRecords(base, { database, sealing });
  const begun: Promise<boolean>[] = [];
  const begin = () =>
    records
      .ownLooks()
      .begin({ systemId: 'BANKS', part: null, subjects: [{ iin: '900101490009' }] })
      // A closed journal promises nothing.
      .then(
        () => true,
        () => false,
      );
  begun.push(begin());
  const stopped = records.stop();
  // At every turn of the stop.
  for (let turn = 0; turn < 20; turn += 1) {
    begun.push(begin());
    await new Promise((resolve) => setImmediate(resolve));
  }
  const promised = (await Promise.all(begun)).filter(Boolean).length;
  await stopped;
  const rows = await database.selectFrom('access_log').select('line').where('kind', '=', 'BEGUN').execute();
  const names = await readdir(join(folder, 'looks'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'looks', name), 'utf8')));
  const lines = new Set([...rows.map(({ line }) => line), ...texts.flatMap((text) => text.split('\n'))]);
  const kept = [...lines].filter((line) => line.includes('"kind":"BEGUN"')).length;
  expect(promised).toBeGreaterThan(0);
  expect(kept).toBe(promised);
});
