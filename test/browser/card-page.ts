/** The example's page as people get it: its packages, its build, and a server that passes questions on to a gateway. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../src/launch/install-packages.mjs';
import { lackOf } from '../../src/launch/lack-of.mjs';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

const folder = fileURLToPath(new URL('../../examples/clerk-card/', import.meta.url));

export interface CardPage {
  readonly address: string;
  stop(): Promise<void>;
}

/** Builds the page and serves the build. @param gateway address that `/graphql` and `/scans` are passed on to */
export async function serveCard(gateway: string): Promise<CardPage> {
  await installCard();
  const build = await makeTemporaryFolder();
  const out = ['--outDir', build.path];
  const vite = 'node_modules/vite/bin/vite.js';
  const [code] = await once(start(process.execPath, [vite, 'build', '--emptyOutDir', ...out]), 'exit');
  if (code !== 0) throw new Error('expected the page to be built');
  const page = await serve(process.execPath, [vite, 'preview', ...out], gateway);
  return {
    ...page,
    async stop() {
      await page.stop();
      await build.remove();
    },
  };
}

/** Serves the page by the command of its README. */
export async function startCard(gateway: string): Promise<CardPage> {
  await installCard();
  return serve('npm', ['start', '--'], gateway);
}

/** Runs the compiler over the page. @returns its exit code: 0 where all types hold */
export async function checkCardTypes(): Promise<number> {
  await installCard();
  const [code] = await once(start('npm', ['run', 'types']), 'exit');
  return code;
}

/** Packages of the example's own lock file, installed as the root's are: only where one is missing or has another version. */
async function installCard(): Promise<void> {
  const lacking = lackOf(folder, { forDevelopment: true });
  if (lacking.length > 0) await installPackages(folder, lacking, '');
}

async function serve(command: string, args: readonly string[], gateway: string): Promise<CardPage> {
  const port = await freePort();
  const server = start(command, [...args, '--port', `${port}`, '--strictPort'], { TIREK_URL: gateway });
  const address = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (server.exitCode !== null) throw new Error('expected the server of the page to start');
    return fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  });
  return {
    address,
    async stop() {
      const end = once(server, 'exit');
      // The whole group: npm's own child is the server.
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
      await end;
    },
  };
}

function start(command: string, args: readonly string[], more: Record<string, string> = {}): ChildProcess {
  // The mode of the test would be the mode of the page: a build for development.
  const env = { ...process.env, NODE_ENV: undefined, ...more };
  return spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'], detached: true });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
