import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSealing } from '../../../src/storage/sealing.ts';
import { type Filing, sealFiling } from '../../../src/tickets/filing/filing.ts';
import { toQuestionRecord } from '../../../src/tickets/filing/question-record.ts';
import { recoverJournals } from '../../../src/tickets/filing/recover-journals.ts';
import type { Recorder } from '../../../src/tickets/recorder.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import { at, failedQuestion } from '../failed-questions.ts';

const sealingWith = (id: string) => createSealing([{ id, secret: randomBytes(32) }], Buffer.alloc(32));
const sealing = sealingWith('today');

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

function filing(applicationRef: string): Filing {
  const { iin, incident, purpose } = failedQuestion;
  const record = toQuestionRecord({ ...failedQuestion, purpose: { ...purpose, applicationRef } });
  return { record, iin, owner: 'org:demo' as const, incident, at };
}

/** A journal of a process that has ended. */
async function leave(...entries: string[]): Promise<void> {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await appendFile(join(folder.path, `${hostname()}.${pid}.aaaa-bbbb.journal`), `\n${entries.join('\n')}\n`);
}

/** Takes up, with a recorder that writes on demand. */
async function takeUp() {
  const filed: { readonly ref: string | null | undefined; readonly write: () => void }[] = [];
  const defects: unknown[] = [];
  const recorder: Recorder = {
    file({ record }, onFiled) {
      const write = () => onFiled({ ticketId: '', news: null, mailbox: null });
      filed.push({ ref: record.purpose.applicationRef, write });
    },
    async write() {},
  };
  await recoverJournals(folder.path, sealing, recorder, (error) => defects.push(error));
  return { filed, defects, refs: filed.map(({ ref }) => ref) };
}

test('The gateway files a left journal, and removes it when all of it is written', async () => {
  await leave(sealFiling(filing('draft-1'), sealing), sealFiling(filing('draft-2'), sealing));
  const { filed, refs, defects } = await takeUp();
  expect(refs).toEqual(['draft-1', 'draft-2']);
  filed[0]?.write();
  expect(await readdir(folder.path)).toHaveLength(1);
  filed[1]?.write();
  await until(async () => (await readdir(folder.path)).length === 0);
  expect(defects).toEqual([]);
});

test('An entry that cannot be opened holds no other up, and its journal stays', async () => {
  const damaged = sealFiling(filing('draft-2'), sealing).slice(0, 90);
  const ofAnotherKey = sealFiling(filing('draft-3'), sealingWith('yesterday'));
  await leave(
    sealFiling(filing('draft-1'), sealing),
    damaged,
    ofAnotherKey,
    sealFiling(filing('draft-4'), sealing),
  );
  const { filed, refs, defects } = await takeUp();
  expect(refs).toEqual(['draft-1', 'draft-4']);
  expect(defects).toHaveLength(2);
  for (const { write } of filed) write();
  expect(await readdir(folder.path)).toHaveLength(1);
  expect((await takeUp()).refs).toEqual(['draft-1', 'draft-4']);
});

test('A journal without entries is removed', async () => {
  await leave();
  expect((await takeUp()).refs).toEqual([]);
  expect(await readdir(folder.path)).toEqual([]);
});
