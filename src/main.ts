/** Reads the configuration, starts, and stops on a signal (or, with --stop-with-parent, when npm is killed). */
import { startApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { aboutProfiles } from './http/about-profile.ts';
import { type MockProcess, StartError, startMockProcess } from './mock-process.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './storage/embedded-postgres.ts';
import { UnfitDatabase } from './storage/examine.ts';
import { addressedSystems } from './systems/systems.ts';

async function main(): Promise<void> {
  const config = readConfig();
  const starting = start(config);
  let stopping = false;
  // A signal that comes while it starts must not leave a database behind.
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await starting.then(
      (running) => running.stop(),
      () => {},
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const running = await starting;
  if (process.argv.includes('--stop-with-parent')) stopWithParent(stop);
  void running.mocks?.ended.then(() => {
    if (stopping) return;
    console.error('The simulated systems have ended, and Tirek with them.');
    process.exitCode = 1;
    void stop();
  });
  const page = aboutProfiles[config.PROFILE] ? '/graphiql' : '/graphql';
  console.log(`Tirek is ready: ${running.address}${page}`);
}

interface Running {
  readonly address: string;
  /** Null when every system is real. */
  readonly mocks: MockProcess | null;
  stop(): Promise<void>;
}

/** Starts the database, the simulated systems and the gateway; what was started before a failure is stopped again. */
async function start(config: Config): Promise<Running> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopOne of stops.reverse()) await stopOne();
  };
  try {
    const database = await findDatabase(config);
    stops.push(database.stop);
    const isAllReal =
      config.PROFILE === 'production' || addressedSystems.every((system) => config[`${system}_URL`] !== null);
    const mocks = isAllReal ? null : await startMockProcess(config);
    if (mocks) stops.push(mocks.stop);
    const app = await startApp({ config, simulated: mocks?.simulated ?? null, databaseUrl: database.url });
    stops.push(app.stop);
    return { address: app.address, mocks, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The configured database, or one of our own. */
async function findDatabase({ DATABASE_URL: url, DATA_DIR }: Config): Promise<EmbeddedPostgres> {
  return url === null ? startEmbeddedPostgres(DATA_DIR) : { url, stop: async () => {} };
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
  const isTold = [ConfigError, StartError, UnfitDatabase].some((kind) => error instanceof kind);
  if (isTold) return (error as Error).message;
  if (!(error instanceof Error)) return 'Tirek could not start.';
  const inUse = 'code' in error && error.code === 'EADDRINUSE';
  return inUse
    ? 'Tirek could not start: the port is in use. Set PORT to another one.'
    : `Tirek could not start: ${error.stack}`;
}
