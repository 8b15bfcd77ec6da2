// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, os?: unknown, optionalDependencies?: Record<string, string> }} Locked */

/**
 * Lists packages of the lock file that are not installed in their version. npm writes `node_modules/.package-lock.json` as
 * its last step. Optional packages may be missing: those for another platform, and all that we name ourselves together, as
 * `--omit=optional` leaves them out. If only some of them are there, the lock file is newer than the install.
 * @param {string} folder of the project
 * @param {{ forDevelopment: boolean }} needs true: including packages for development
 * @returns {string[]} `name@version` of each
 */
export function lackOf(folder, { forDevelopment }) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  if (!wanted) throw new Error(`expected the project with its package-lock.json in ${folder}`);
  const installed = readPackages(join(folder, 'node_modules/.package-lock.json')) ?? {};
  const ours = Object.keys(wanted['']?.optionalDependencies ?? {})
    .map((name) => `node_modules/${name}`)
    .filter((path) => !wanted[path]?.os);
  const needed = forDevelopment || ours.some((path) => installed[path]) ? ours : [];
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .filter(
      ([path, { dev, devOptional }]) => forDevelopment || !(dev || devOptional) || needed.includes(path),
    )
    .filter(([path, { version, optional }]) => {
      const found = existsSync(join(folder, path, 'package.json')) ? installed[path] : undefined;
      return found ? found.version !== version : needed.includes(path) || !optional;
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
