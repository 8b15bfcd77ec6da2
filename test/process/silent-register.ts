/** A question that is under way for as long as a register is silent. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../support/until.ts';

interface PendingAnswer {
  /** Body of the answer, or `cut off`. */
  readonly text: Promise<string>;
  isSettled(): boolean;
}

/** A person about whom the databank never answers. */
const question = JSON.stringify({
  query: '{ person(iin: "000229590003") { identity { ... on RegisterUnavailable { faultClass } } } }',
});

/** Asks, and resolves when the question is under way: its look is on disk before a system is asked. */
export async function askSilentRegister(
  address: string | undefined,
  dataDir: string,
): Promise<PendingAnswer> {
  const before = await looksOnDisk(dataDir);
  let settled = false;
  const headers = { 'content-type': 'application/json' };
  const text = fetch(`${address}/graphql`, { method: 'POST', headers, body: question })
    .then(
      (response) => response.text(),
      () => 'cut off',
    )
    .finally(() => {
      settled = true;
    });
  await until(async () => (await looksOnDisk(dataDir)) > before);
  return { text, isSettled: () => settled };
}

/** Bytes of the record of looks. */
async function looksOnDisk(dataDir: string): Promise<number> {
  const names = await readdir(join(dataDir, 'looks'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dataDir, 'looks', name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
