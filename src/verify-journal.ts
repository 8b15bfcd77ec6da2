/** Checks the access log for `npm run verify-journal`: names the first broken row of each chain. */
import { join } from 'node:path';
import { verifyChains } from './access/looks/verify-chains.ts';
import { looksFolder } from './app/access-records.ts';
import { readConfig } from './config/config.ts';
import { surviveLostReaders } from './kernel/outputs.ts';
import { cutShort, watchStopSignals } from './kernel/stop-signals.ts';
import { openDatabase } from './storage/database.ts';
import { startEmbeddedPostgres } from './storage/embedded/embedded-postgres.ts';
import { createSealing } from './storage/sealing.ts';

async function main(): Promise<void> {
  surviveLostReaders();
  // A signal must not leave the embedded PostgreSQL behind.
  const { asked } = watchStopSignals();
  const config = readConfig();
  const embedded = config.DATABASE_URL === null ? await startEmbeddedPostgres(config.DATA_DIR) : null;
  const database = openDatabase({
    url: config.DATABASE_URL ?? embedded?.url ?? '',
    applicationName: 'tirek verify-journal',
    connections: 2,
    timeoutMs: 60_000,
  });
  try {
    const sealing = createSealing(config.DATA_KEYS, config.DATA_HASH_KEY[0].secret);
    const folder = join(config.DATA_DIR, looksFolder);
    const verifying = verifyChains({ database, folder, sealing });
    const chains = await Promise.race([verifying, cutShort(asked)]);
    for (const { chain, head, broken } of chains)
      process.stdout.write(
        broken
          ? `${chain}: BROKEN at row ${broken.row} (${broken.where}): ${broken.why}\n`
          : `${chain}: ${head.sequence} rows, unbroken; the last hash is ${head.hash}\n`,
      );
    const brokenChains = chains.filter(({ broken }) => broken !== null).length;
    process.stdout.write(`${chains.length} chains, ${brokenChains} broken\n`);
    if (brokenChains > 0) process.exitCode = 1;
  } finally {
    await database.destroy();
    await embedded?.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'the journal could not be read'}\n`);
  process.exitCode = 2;
});
