/** The database and the keys for a command on the record of looks, beside running gateways. */
import { join } from 'node:path';
import { readConfig } from '../config/config.ts';
import { surviveLostReaders } from '../kernel/outputs.ts';
import { cutShort, watchStopSignals } from '../kernel/stop-signals.ts';
import { openDatabase } from '../storage/database.ts';
import { startEmbeddedPostgres } from '../storage/embedded/embedded-postgres.ts';
import { createSealing } from '../storage/sealing.ts';
import { looksFolder } from './access-records.ts';

/** Opened for the time of a command. */
export type RecordParts = {
  readonly database: ReturnType<typeof openDatabase>;
  readonly sealing: ReturnType<typeof createSealing>;
  /** Folder of the journals. */
  readonly folder: string;
};

interface Command {
  readonly name: string;
  /** True: the role that owns the tables. */
  readonly isOwner: boolean;
  /** @throws Error whose message is shown */
  readonly work: (parts: RecordParts) => Promise<void>;
}

/** Runs a command; an error ends the process with the code 2. */
export async function runRecordCommand(command: Command): Promise<void> {
  try {
    await run(command);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'the record could not be read'}\n`);
    process.exitCode = 2;
  }
}

async function run({ name, isOwner, work }: Command): Promise<void> {
  surviveLostReaders();
  // A signal must not leave the embedded PostgreSQL behind.
  const { asked } = watchStopSignals();
  const config = readConfig();
  const embedded = config.DATABASE_URL === null ? await startEmbeddedPostgres(config.DATA_DIR) : null;
  const url = config.DATABASE_URL ?? embedded?.url ?? '';
  const database = openDatabase({
    url: isOwner ? (config.DATABASE_MIGRATION_URL ?? url) : url,
    applicationName: `tirek ${name}`,
    connections: 2,
    timeoutMs: isOwner ? patientMs : timeoutMs,
  });
  try {
    const sealing = createSealing(config.DATA_KEYS, config.DATA_HASH_KEY[0].secret);
    const folder = join(config.DATA_DIR, looksFolder);
    await Promise.race([work({ database, sealing, folder }), cutShort(asked)]);
  } finally {
    await database.destroy();
    await embedded?.stop();
  }
}

const timeoutMs = 60_000;
/** The rows of a whole day are counted. */
const patientMs = 600_000;
