/** Reads the configuration, starts, and stops on a signal (or, with --stop-with-parent, when npm is killed). */
import { startApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { StartError, startMockProcess } from './mock-process.ts';
import { startEmbeddedPostgres } from './storage/embedded-postgres.ts';

async function main(): Promise<void> {
  const config = readConfig();
  const embedded = config.DATABASE_URL === null ? await startEmbeddedPostgres(config.DATA_DIR) : null;
  const mocks =
    config.SHEP_URL === null || config.PENSION_FUND_URL === null
      ? await startMockProcess(config.HOST, config.MOCKS_PORT)
      : null;
  const stopOthers = async () => {
    await embedded?.stop();
    await mocks?.stop();
  };
  const app = await startApp({
    config,
    simulated: mocks?.simulated ?? null,
    databaseUrl: config.DATABASE_URL ?? embedded?.url ?? '',
  }).catch(async (error: unknown) => {
    await stopOthers();
    throw error;
  });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.stop();
    await stopOthers();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.argv.includes('--stop-with-parent')) stopWithParent(stop);
  void mocks?.ended.then(() => {
    if (stopping) return;
    console.error('The simulated systems have ended, and Tirek with them.');
    process.exitCode = 1;
    void stop();
  });
  console.log(`Tirek is ready: ${app.address}/graphiql`);
}

/** A killed npm cannot pass a signal on; its child notices that it has another parent. */
function stopWithParent(stop: () => Promise<void>): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop();
  }, 500).unref();
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});

function messageOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartError) return error.message;
  if (!(error instanceof Error)) return 'Tirek could not start.';
  const inUse = 'code' in error && error.code === 'EADDRINUSE';
  return inUse
    ? 'Tirek could not start: the port is in use. Set PORT to another one.'
    : `Tirek could not start: ${error.stack}`;
}
