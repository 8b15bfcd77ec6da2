// @ts-check
/**
 * Run by launch.sh: prepare.mjs FILE NODE_OPTIONS. Installs what FILE lacks, and prints the path of a runtime for it. Plain
 * JavaScript, since the machine's own Node may be too old for TypeScript.
 */

import { findRuntime } from './find-runtime.mjs';
import { installPackages } from './install-packages.mjs';
import { lackOf } from './lack-of.mjs';

const [file = '', nodeOptions = ''] = process.argv.slice(2);
const folder = process.cwd();

// Their reader may have gone; what is to be done is done all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  // An image without packages for development is whole for the gateway, not for its tests.
  const lacking = lackOf(folder, { forDevelopment: !/^(src|mocks)\//.test(file) });
  if (lacking.length > 0) await installPackages(folder, lacking, nodeOptions);
  process.stdout.write(findRuntime(folder));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
