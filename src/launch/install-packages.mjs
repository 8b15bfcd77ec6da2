// @ts-check
/** Installs beside `node_modules`, and moves the finished folder into its place, so that a working folder is never empty. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lackOf } from './lack-of.mjs';

/** Options that decide what is installed: the user's environment and `.npmrc` may serve other projects. */
const npmCi = [
  ...['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
  ...['--include=prod', '--include=dev', '--include=optional', '--include=peer'],
  ...['--no-global', '--location=project', '--no-dry-run', '--package-lock', '--no-package-lock-only'],
  ...['--install-strategy=hoisted', '--no-legacy-peer-deps', '--no-engine-strict'],
  ...[`--os=${process.platform}`, `--cpu=${process.arch}`],
];

const workshopName = /^\.packages-(\d+)-/;

/**
 * @param {string} folder of the project
 * @param {readonly string[]} lacking for the message
 * @param {string} nodeOptions for npm
 * @throws Error that names the missing packages; node_modules is unchanged
 */
export async function installPackages(folder, lacking, nodeOptions) {
  say(
    `Tirek installs the packages of package-lock.json, which takes a minute or two. Missing: ${listOf(lacking)} ...`,
  );
  try {
    removeAbandoned(folder);
    const workshop = mkdtempSync(join(folder, `.packages-${process.pid}-`));
    try {
      for (const name of ['package.json', 'package-lock.json', '.npmrc'])
        if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(workshop, name));
      await runNpm(workshop, nodeOptions);
      const left = lackOf(workshop, { forDevelopment: true });
      if (left.length > 0) throw new Error(`npm has left out ${listOf(left)}`);
      putInPlace(folder, workshop);
    } finally {
      rmSync(workshop, { recursive: true, force: true });
    }
  } catch (error) {
    throw new Error(
      `Tirek cannot start: ${error instanceof Error ? error.message : error}.\n` +
        `Missing: ${listOf(lacking)}. node_modules is as it was. ` +
        'Without a network run `npm ci` (or `npm ci --omit=dev`) where there is one, and bring its node_modules here.',
    );
  }
  say('Tirek has installed the packages.');
}

/**
 * @param {string} workshop
 * @param {string} nodeOptions
 */
async function runNpm(workshop, nodeOptions) {
  const env = { ...process.env, ...(nodeOptions && { NODE_OPTIONS: nodeOptions }) };
  const npm = spawn('npm', npmCi, { cwd: workshop, env, stdio: ['ignore', 'pipe', 'pipe'] });
  // We print its lines: npm would end when their reader goes away.
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (part) => process.stderr.write(part));
  let asked = false;
  const stop = () => {
    asked = true;
    npm.kill();
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  for (const signal of signals) process.on(signal, stop);
  // A killed shell passes no signal on.
  const shell = process.ppid;
  const timer = setInterval(() => process.ppid !== shell && stop(), 100);
  const [code] = await once(npm, 'close').finally(() => clearInterval(timer));
  if (asked) throw new Error('it was asked to stop');
  if (code !== 0) throw new Error('npm could not install the packages, and says why above');
}

/**
 * @param {string} folder
 * @param {string} workshop
 */
function putInPlace(folder, workshop) {
  // Another start may have been faster, and runs with its installation.
  if (lackOf(folder, { forDevelopment: true }).length === 0) return;
  const [place, aside] = [join(folder, 'node_modules'), join(workshop, 'replaced')];
  const isThere = existsSync(place);
  if (isThere) renameSync(place, aside);
  try {
    renameSync(join(workshop, 'node_modules'), place);
  } catch (error) {
    if (isThere) renameSync(aside, place);
    throw error;
  }
}

/** Removes the remains of killed installations. @param {string} folder */
function removeAbandoned(folder) {
  for (const name of readdirSync(folder)) {
    const pid = Number(workshopName.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isAlive(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {readonly string[]} names */
function listOf(names) {
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${names.slice(0, 5).join(', ')}${more}`;
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
