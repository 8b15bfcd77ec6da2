import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { FailingDisk } from '../../storage/journal/failing-disk.ts';
import { eventually } from '../../support/until.ts';
import { draft, someIin, startBoth } from './ticket-gateway.ts';

const disk = vi.hoisted((): FailingDisk => ({ syncs: 0 }));
vi.mock('node:fs', async (original) =>
  (await import('../../storage/journal/failing-disk.ts')).onDisk(original, disk),
);

const query = `query ($iin: IIN!, $purpose: PurposeInput) {
  person(iin: $iin, purpose: $purpose) { identity { __typename } }
}`;

test('An answer that promises a ticket leaves when the disk has it, not before', async () => {
  const { gateway } = await startBoth();
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const release = Promise.withResolvers<void>();
  let isTicket = false;
  let isHeld = false;
  disk.write = (bytes, really) => {
    // A sealed line begins with the name of its key; the record of looks has none.
    isTicket = bytes.toString().startsWith('demo ');
    return really(bytes.length);
  };
  disk.sync = (really, done) => {
    if (!isTicket) return really(done);
    isHeld = true;
    void release.promise.then(() => really(done));
  };
  let answered = false;
  const answer = gateway.ask(query, { iin: someIin, purpose: draft('draft-1') }).finally(() => {
    answered = true;
  });
  await eventually(() => expect(isHeld).toBe(true));
  await sleep(500);
  expect(answered).toBe(false);
  release.resolve();
  expect((await answer).data.person.identity.__typename).toBe('RegisterUnavailable');
});
