/** The signals that people, terminals and supervisors send, at every moment, to every receiver: all ends, in its order. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';
import { commandOf, familyOf, type Launched, launch, postgresOf, survivors } from './processes.ts';
import { askSilentRegister } from './silent-register.ts';

let folder: TemporaryFolder;
let dataDir: string;
let runs = 0;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
  newDataDir();
});
/** A start that finds everything made is quick: only the tests of the start make it anew. */
const newDataDir = () => {
  runs += 1;
  dataDir = `${folder.path}/${runs}`;
};
afterAll(() => folder.remove());

type Signal = NodeJS.Signals;
type Open = (more?: Record<string, string>) => Launched;
type Send = (launched: Launched, signal: Signal) => void | Promise<void>;

const pidOf = ({ child }: Launched) => child.pid ?? 0;
const settings = () => ({ DATA_DIR: dataDir, RETRY_MAX: '0', PERSON_REGISTER_TIMEOUT_MS: '1500' });
const npmStart = (more = {}) =>
  launch('npm', ['start'], { ...settings(), ...more }, undefined, { detached: true });
const inTerminal = (more = {}, command = 'npm start') =>
  launch(
    'script',
    ['--quiet', '--flush', '--command', command, '/dev/null'],
    { ...settings(), ...more },
    undefined,
    { stdin: 'pipe' },
  );

/** Every process, PostgreSQL and its workers included. */
const everybody = async (launched: Launched) => [
  ...new Set([...familyOf(pidOf(launched)), ...(await postgresOf(dataDir))]),
];

function kill(pid: number, signal: Signal): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended before its turn came.
  }
}

const toNpm: Send = (launched, signal) => kill(pidOf(launched), signal);
const toProgram =
  (name: string): Send =>
  (launched, signal) => {
    for (const pid of familyOf(pidOf(launched))) if (commandOf(pid).includes(name)) kill(pid, signal);
  };
const toGateway = toProgram('src/main.ts');
const toMocks = toProgram('mocks/main.ts');
const toGroup: Send = (launched, signal) => kill(-pidOf(launched), signal);
/** As a supervisor with control groups does. */
const toAll: Send = async (launched, signal) => {
  for (const pid of await everybody(launched)) kill(pid, signal);
};
const key =
  (character: string): Send =>
  ({ child }) =>
    void child.stdin?.write(character);
const ctrlC = key('\x03');
/** The other end of the terminal goes away. */
const closeTerminal: Send = (launched) => kill(pidOf(launched), 'SIGKILL');
const twice =
  (send: Send): Send =>
  async (launched, signal) => {
    await send(launched, signal);
    await send(launched, signal);
  };

const whileAsked: readonly [string, Open, Send, Signal][] = [
  ['Ctrl-C in a terminal', inTerminal, ctrlC, 'SIGINT'],
  ['Ctrl-C pressed twice at once', inTerminal, twice(ctrlC), 'SIGINT'],
  ['Ctrl-\\ in a terminal', inTerminal, key('\x1c'), 'SIGQUIT'],
  ['a closed terminal', inTerminal, closeTerminal, 'SIGHUP'],
  ['INT to npm', npmStart, toNpm, 'SIGINT'],
  ['TERM to npm', npmStart, toNpm, 'SIGTERM'],
  ['HUP to npm, which ends it', npmStart, toNpm, 'SIGHUP'],
  ['KILL to npm', npmStart, toNpm, 'SIGKILL'],
  ['INT to the gateway', npmStart, toGateway, 'SIGINT'],
  ['TERM to the gateway, twice', npmStart, twice(toGateway), 'SIGTERM'],
  ['INT to the group', npmStart, toGroup, 'SIGINT'],
  ['TERM to the group, as `timeout` sends it', npmStart, toGroup, 'SIGTERM'],
  ['HUP to the group', npmStart, toGroup, 'SIGHUP'],
  ['TERM to the simulated systems', npmStart, toMocks, 'SIGTERM'],
  ['TERM to all, PostgreSQL included', npmStart, toAll, 'SIGTERM'],
];

test.for(whileAsked)('%s: the gateway answers the question under way, and leaves nothing', async (row) => {
  const [, open, send, signal] = row;
  const launched = open();
  const answer = await askSilentRegister(await launched.ready, dataDir);
  const pids = await everybody(launched);
  expect(pids.length).toBeGreaterThan(4);
  await send(launched, signal);
  expect(await answer.text).toContain('TIMEOUT');
  expect(await survivors(pids)).toEqual([]);
});

test('A closed terminal ends nothing that `setsid` has taken out of it', async () => {
  const launched = inTerminal({}, 'setsid npm start & wait');
  const address = await launched.ready;
  const pids = await everybody(launched);
  const [terminal = 0, shell = 0] = pids;
  const gateway = pids.filter((pid) => commandOf(pid).includes('src/main.ts'));
  await closeTerminal(launched, 'SIGHUP');
  expect(await survivors([terminal, shell])).toEqual([]);
  const answer = await askSilentRegister(address, dataDir);
  expect(await answer.text).toContain('TIMEOUT');
  for (const pid of gateway) kill(pid, 'SIGTERM');
  expect(await survivors(pids)).toEqual([]);
});

const hurries: readonly [string, Open, Send, Signal][] = [
  ['Ctrl-C', inTerminal, ctrlC, 'SIGINT'],
  ['INT to the gateway', npmStart, toGateway, 'SIGINT'],
  ['TERM to the group', npmStart, toGroup, 'SIGTERM'],
];

test.for(hurries)('%s again, later: the gateway cuts the work under way, and leaves nothing', async (row) => {
  const [, open, send, signal] = row;
  const launched = open({ PERSON_REGISTER_TIMEOUT_MS: '60000', ANSWER_TIMEOUT_MS: '61000' });
  const answer = await askSilentRegister(await launched.ready, dataDir);
  const pids = await everybody(launched);
  await send(launched, signal);
  await until(() => launched.output().includes('Tirek stops'));
  // Until then it counts as npm's copy of the first one.
  await sleep(1100);
  expect(answer.isSettled()).toBe(false);
  await send(launched, signal);
  expect(await answer.text).toBe('cut off');
  expect(await survivors(pids)).toEqual([]);
});

const hasPostgres = async () => (await postgresOf(dataDir)).length > 0;
const says =
  (words: string) =>
  async ({ output }: Launched) =>
    output().includes(words);

const whileStarting: readonly [string, Open, Send, Signal, (launched: Launched) => Promise<boolean>][] = [
  ['Ctrl-C while the program is loaded', inTerminal, ctrlC, 'SIGINT', says('loads its program')],
  ['Ctrl-C while the database is made', inTerminal, ctrlC, 'SIGINT', says('PostgreSQL of its own')],
  ['TERM to npm while the database starts', npmStart, toNpm, 'SIGTERM', hasPostgres],
  ['TERM to the group while systems start', npmStart, toGroup, 'SIGTERM', says('simulated systems')],
  ['HUP to the group while tables are made', npmStart, toGroup, 'SIGHUP', says('tables of its database')],
  ['TERM to all while tables are made', npmStart, toAll, 'SIGTERM', says('tables of its database')],
  ['KILL to npm while the program is loaded', npmStart, toNpm, 'SIGKILL', says('loads its program')],
  ['KILL to npm while the database starts', npmStart, toNpm, 'SIGKILL', hasPostgres],
];

test.for(whileStarting)('%s: the gateway cuts the start short, and leaves nothing', async (row) => {
  const [, open, send, signal, moment] = row;
  newDataDir();
  const launched = open();
  await until(() => moment(launched));
  const pids = await everybody(launched);
  await send(launched, signal);
  expect(await survivors(pids)).toEqual([]);
  // The processes started in between are gone as well.
  await until(async () => (await postgresOf(dataDir)).length === 0);
  expect(launched.output()).not.toContain('could not');
});

test('A configured and silent database does not hold up the stop of a start', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const launched = npmStart({ DATABASE_URL: `postgres://tirek@127.0.0.1:${port}/tirek` });
  await until(() => says('tables of its database')(launched));
  const pids = familyOf(pidOf(launched));
  toNpm(launched, 'SIGTERM');
  expect(await survivors(pids)).toEqual([]);
  silent.close();
});
