import { fileURLToPath } from 'node:url';
import { installPackages } from '../../src/launch/install-packages.mjs';
import { lackOf } from '../../src/launch/lack-of.mjs';

/** Installs what this folder's lock file pins: stock Apollo and the floor stay what they were when Tirek changes. */
export async function installPinned(): Promise<void> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const lacking = lackOf(here, { forDevelopment: true });
  if (lacking.length > 0) await installPackages(here, lacking, '');
}
