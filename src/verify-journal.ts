/** Checks the access log for `npm run verify-journal`: names the first broken row of each chain, and of each archive given. */
import { parseArgs } from 'node:util';
import { verifyArchive } from './access/looks/archives.ts';
import { verifyChains } from './access/looks/verify-chains.ts';
import { type RecordParts, runRecordCommand } from './app/record-command.ts';

await runRecordCommand({
  name: 'verify-journal',
  isOwner: false,
  async work(parts) {
    const { values, positionals } = parseArgs({
      options: { archive: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (values.archive !== positionals.length > 0) throw new Error('expected: [--archive FILE …]');
    const broken = values.archive ? await verifyFiles(parts, positionals) : await verifyRecord(parts);
    if (broken > 0) process.exitCode = 1;
  },
});

/** @returns the number of broken chains */
async function verifyRecord(parts: RecordParts): Promise<number> {
  const chains = await verifyChains(parts);
  for (const { chain, head, archived, broken } of chains) {
    const elsewhere = archived === 0 ? '' : `, ${archived} of them archived`;
    process.stdout.write(
      broken
        ? `${chain}: BROKEN at row ${broken.row} (${broken.where}): ${broken.why}\n`
        : `${chain}: ${head.sequence} rows${elsewhere}, unbroken; the last hash is ${head.hash}\n`,
    );
  }
  const brokenChains = chains.filter(({ broken }) => broken !== null).length;
  process.stdout.write(`${chains.length} chains, ${brokenChains} broken\n`);
  return brokenChains;
}

/** @returns the number of broken files */
async function verifyFiles({ database, sealing }: RecordParts, paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths) {
    const { file, rows, broken } = await verifyArchive(database, path, sealing);
    process.stdout.write(broken ? `${file}: BROKEN: ${broken}\n` : `${file}: ${rows} rows, unbroken\n`);
    if (broken !== null) count += 1;
  }
  process.stdout.write(`${paths.length} archives, ${count} broken\n`);
  return count;
}
