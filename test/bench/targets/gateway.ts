/** This gateway with everything on, in a process of its own, with its own database unless the settings name one. */
import { type App, startApp } from '../../../src/app/app.ts';
import { readConfig } from '../../../src/config/config.ts';
import { startEmbeddedPostgres } from '../../../src/storage/embedded/embedded-postgres.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { runTarget } from './target.ts';

const folder = await makeTemporaryFolder();
let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined;
let app: App | undefined;

await runTarget(
  async (settings: Record<string, string>) => {
    const config = readConfig({ PORT: '0', DATA_DIR: folder.path, ...settings });
    if (config.DATABASE_URL === null) postgres = await startEmbeddedPostgres(folder.path);
    const databaseUrl = config.DATABASE_URL ?? postgres?.url ?? '';
    app = await startApp({ config, simulated: null, databaseUrl });
    return [app.address];
  },
  async () => {
    await app?.stop();
    await postgres?.stop();
    await folder.remove();
  },
);
