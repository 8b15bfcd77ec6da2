// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Locked */

/**
 * Lists packages of the lock file that are not installed in their version. npm writes `node_modules/.package-lock.json` as
 * its last step. Optional packages may be missing.
 * @param {string} folder of the project
 * @param {{ forDevelopment: boolean }} needs true: including packages for development
 * @returns {string[]} `name@version` of each
 */
export function lackOf(folder, { forDevelopment }) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  if (!wanted) throw new Error(`expected the project with its package-lock.json in ${folder}`);
  const installed = readPackages(join(folder, 'node_modules/.package-lock.json')) ?? {};
  return Object.entries(wanted)
    .filter(([path, { dev, devOptional }]) => path !== '' && (forDevelopment || !(dev || devOptional)))
    .filter(([path, { version, optional }]) => {
      const found = existsSync(join(folder, path, 'package.json')) ? installed[path] : undefined;
      return found ? found.version !== version : !optional;
    })
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
}

/**
 * @param {string} file
 * @returns {Record<string, Locked> | undefined} undefined when there is no such file, or it is cut off
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
