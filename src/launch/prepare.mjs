// @ts-check
/**
 * Run by launch.sh: prepare.mjs FILE NODE_OPTIONS. Installs what FILE lacks. Plain
 * JavaScript, since the machine's own Node may be too old for TypeScript.
 */

import { installPackages } from './install-packages.mjs';
import { lackOf } from './lack-of.mjs';

const [file = '', nodeOptions = ''] = process.argv.slice(2);
const folder = process.cwd();

// Its reader may have gone; what is to be done is done all the same.
process.stderr.on('error', () => {});

try {
  // An image without packages for development is whole for the gateway, not for its tests.
  const lacking = lackOf(folder, { forDevelopment: !/^(src|mocks)\//.test(file) });
  if (lacking.length > 0) await installPackages(folder, lacking, nodeOptions);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
