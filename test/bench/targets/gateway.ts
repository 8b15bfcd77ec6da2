/** This gateway with everything on, its database included, in a process of its own. */
import { type App, startApp } from '../../../src/app/app.ts';
import { readConfig } from '../../../src/config/config.ts';
import { startEmbeddedPostgres } from '../../../src/storage/embedded/embedded-postgres.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { runTarget } from './target.ts';

const folder = await makeTemporaryFolder();
const postgres = await startEmbeddedPostgres(folder.path);
let app: App | undefined;

await runTarget(
  async (settings: Record<string, string>) => {
    const config = readConfig({ PORT: '0', DATA_DIR: folder.path, ...settings });
    app = await startApp({ config, simulated: null, databaseUrl: postgres.url });
    return [app.address];
  },
  async () => {
    await app?.stop();
    await postgres.stop();
    await folder.remove();
  },
);
