// @ts-check
/** Installs the packages that FILE lacks, for launch.sh. Plain JavaScript, since the machine's own Node may be old. */

import { installPackages } from './install-packages.mjs';
import { lackOf } from './lack-of.mjs';

const [file = '', nodeOptions = ''] = process.argv.slice(2);
const folder = process.cwd();

// The reader of its output may have gone; the work goes on.
process.stderr.on('error', () => {});

try {
  // An image without packages for development suffices for the gateway, not for its tests.
  const lacking = lackOf(folder, { forDevelopment: !/^(src|mocks)\//.test(file) });
  if (lacking.length > 0) await installPackages(folder, lacking, nodeOptions);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
