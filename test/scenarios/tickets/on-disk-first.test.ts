import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { eventually } from '../../support/until.ts';
import { draft, someIin, startBoth } from './ticket-gateway.ts';

afterEach(() => void vi.restoreAllMocks());

const query = `query ($iin: IIN!, $purpose: PurposeInput) {
  person(iin: $iin, purpose: $purpose) { identity { __typename } }
}`;

/** Of every open file: node exports no class of them. */
async function handlePrototype(): Promise<FileHandle> {
  await using file = await open(import.meta.filename, 'r');
  return Object.getPrototypeOf(file) as FileHandle;
}

test('an answer that promises a ticket leaves when the disk has it, not before', async () => {
  const { gateway } = await startBoth();
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const handle = await handlePrototype();
  const { datasync } = handle;
  const disk = Promise.withResolvers<void>();
  const asked = vi.spyOn(handle, 'datasync').mockImplementationOnce(async function (this: FileHandle) {
    await disk.promise;
    await datasync.call(this);
  });
  let answered = false;
  const answer = gateway.ask(query, { iin: someIin, purpose: draft('draft-1') }).finally(() => {
    answered = true;
  });
  await eventually(() => expect(asked).toHaveBeenCalled());
  await sleep(500);
  expect(answered).toBe(false);
  disk.resolve();
  expect((await answer).data.person.identity.__typename).toBe('RegisterUnavailable');
});
