// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const oldest = 24;

/**
 * Finds a Node that runs TypeScript: the machine's own one when it is new enough, else the one among the packages.
 * @param {string} folder of the project
 * @returns {string} its path
 */
export function findRuntime(folder) {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath;
  const pinned = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (spawnSync(pinned, ['--version']).status === 0) return pinned;
  throw new Error(
    `Tirek needs Node ${oldest} or newer. This is Node ${process.version}, and among the packages there is none that runs here: ` +
      'npm has one for Linux on x64 and arm64, and `--omit=optional` leaves it out.',
  );
}
