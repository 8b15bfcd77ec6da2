import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs what this folder's lock file pins, when it is not what was last installed: stock Apollo and the floor stay what they were when Tirek changes. */
export function installPinned(): void {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const lock = readFileSync(`${here}package-lock.json`, 'utf8');
  const noted = `${here}node_modules/.installed-lock.json`;
  if (existsSync(noted) && readFileSync(noted, 'utf8') === lock) return;
  const arguments_ = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', arguments_, { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages of test/bench could not be installed');
  writeFileSync(noted, lock);
}
