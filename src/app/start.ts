/** Starts the database, the simulated systems and the gateway in this order, and stops them in reverse. */

import { createRequire } from 'node:module';
import type { Config } from '../config/settings.ts';
import { aboutProfiles } from '../http/graphiql-texts.ts';
import { inTurn, type Step } from '../kernel/in-turn.ts';
import { cutShort } from '../kernel/stop-signals.ts';
import { startEmbeddedPostgres } from '../storage/embedded/embedded-postgres.ts';
import { addressedSystems } from '../systems/systems.ts';
import { type App, startApp } from './app.ts';
import { type MockProcess, StartError, startMockProcess } from './mock-process.ts';

export interface Running {
  readonly address: string;
  /** Null when every system is real. */
  readonly mocks: MockProcess | null;
  /** @param hurried aborted: what is under way is cut off; the order stays */
  stop(hurried?: AbortSignal): Promise<void>;
}

/**
 * Stops what it has started when a later step fails.
 * @param asked aborted: the start stops between two steps
 * @param tell receives each step before it begins
 * @returns null when the start was cut short; nothing runs then
 */
export async function start(config: Config, asked: AbortSignal, tell: (step: string) => void) {
  const stops: Step[] = [];
  const stop = (hurried?: AbortSignal) => inTurn(stops.toReversed(), hurried);
  try {
    if (aboutProfiles[config.PROFILE]) needGraphiql();
    const databaseUrl = config.DATABASE_URL ?? (await startOwnDatabase());
    asked.throwIfAborted();
    const mocks = isAllReal(config) ? null : await startMocks();
    asked.throwIfAborted();
    const app = await startGateway(databaseUrl, mocks);
    return { address: app.address, mocks, stop };
  } catch (error) {
    await stop();
    if (asked.aborted) return null;
    throw error;
  }

  async function startOwnDatabase(): Promise<string> {
    tell(`Tirek starts a PostgreSQL of its own in ${config.DATA_DIR}; the first start makes it ...`);
    const database = await startEmbeddedPostgres(config.DATA_DIR);
    stops.push(database.stop);
    return database.url;
  }

  async function startMocks(): Promise<MockProcess> {
    tell('Tirek starts the simulated systems ...');
    const mocks = await startMockProcess(config);
    stops.push(mocks.stop);
    return mocks;
  }

  async function startGateway(databaseUrl: string, mocks: MockProcess | null): Promise<App> {
    tell('Tirek brings the tables of its database up to date, and opens its port ...');
    const starting = startApp({ config, simulated: mocks?.simulated ?? null, databaseUrl });
    // Our own database answers soon, and can stop only after its user. A configured database may stay silent for long.
    if (config.DATABASE_URL !== null) await Promise.race([starting, cutShort(asked)]);
    const app = await starting;
    stops.push(app.stop);
    return app;
  }
}

const isAllReal = (config: Config) =>
  config.PROFILE === 'production' || addressedSystems.every((system) => config[`${system}_URL`] !== null);

/** @throws StartError where an install has left out the optional packages */
function needGraphiql(): void {
  try {
    createRequire(import.meta.url).resolve('graphiql/package.json');
  } catch {
    throw new StartError(
      'Tirek could not start: the demo and the sandbox need the optional packages, and a production install lacks them. ' +
        'Run `npm ci`, or set PROFILE=production.',
    );
  }
}
