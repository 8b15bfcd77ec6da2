import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { FailingDisk } from '../../storage/journal/failing-disk.ts';
import { startGateway } from '../../support/gateway.ts';
import { eventually } from '../../support/until.ts';

const disk = vi.hoisted((): FailingDisk => ({ syncs: 0 }));
vi.mock('node:fs', async (original) =>
  (await import('../../storage/journal/failing-disk.ts')).onDisk(original, disk),
);

test('An answer about a person leaves when the disk has its look, not before; others do not wait', async () => {
  const gateway = await startGateway();
  onTestFinished(() => gateway.stop());
  const release = Promise.withResolvers<void>();
  disk.sync = (really, done) => void release.promise.then(() => really(done));
  const before = disk.syncs;
  let answered = false;
  const answer = gateway.ask('{ person(iin: "900101490009") { identity { __typename } } }').finally(() => {
    answered = true;
  });
  await eventually(() => expect(disk.syncs).toBe(before + 1));
  expect((await gateway.ask('{ systems { state } }')).status).toBe(200);
  await sleep(500);
  expect(answered).toBe(false);
  disk.sync = undefined;
  release.resolve();
  expect((await answer).data.person.identity.__typename).toBe('IdentityRecord');
});
