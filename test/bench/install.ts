import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs what this folder's lock file pins, once: the floor and stock Apollo stay what they were when Tirek changes. */
export function installPinned(): void {
  const here = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(`${here}node_modules`)) return;
  const arguments_ = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', arguments_, { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages of test/bench could not be installed');
}
