import { fileURLToPath } from 'node:url';
import { installPackages } from '../../src/launch/install-packages.mjs';
import { lackOf } from '../../src/launch/lack-of.mjs';

/** Installs the packages of this folder's lock file: stock Apollo and the floor stay the same when Tirek changes. */
export async function installPinned(): Promise<void> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const lacking = lackOf(here, { forDevelopment: true });
  if (lacking.length > 0) await installPackages(here, lacking, '');
}
