import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';
import {
  commandOf,
  familyOf,
  isAlive,
  launch,
  postgresOf,
  type Started,
  start,
  survivors,
} from './processes.ts';
import { askSilentRegister } from './silent-register.ts';

const pidOf = ({ child }: Started): number => child.pid ?? 0;

let folder: TemporaryFolder;
let folders = 0;
let dataDir: string;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
});
beforeEach(() => {
  folders += 1;
  dataDir = `${folder.path}/${folders}`;
});
afterAll(() => folder.remove());

const npmStart = (settings: Record<string, string> = {}) =>
  start('npm', ['start'], { DATA_DIR: dataDir, ...settings });

async function answers(address: string | undefined): Promise<boolean> {
  const body = JSON.stringify({
    query: '{ person(iin: "900101490009") { identity { ... on RegisterAnswer { known } } } }',
  });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
  return ((await response.json()) as { data: { person: { identity: { known: boolean } } } }).data.person
    .identity.known;
}

test('The command npm start answers, and SIGTERM to npm stops everything', async () => {
  const started = await npmStart();
  expect(await answers(started.address), started.output()).toBe(true);
  const family = familyOf(pidOf(started));
  expect(family.length).toBeGreaterThanOrEqual(3);
  started.child.kill('SIGTERM');
  expect(await survivors(family)).toEqual([]);
});

test('A kill -9 of npm leaves nothing running', async () => {
  const started = await npmStart();
  const family = familyOf(pidOf(started));
  started.child.kill('SIGKILL');
  expect(await survivors(family)).toEqual([]);
});

test('A kill -9 of the gateway leaves only its database, and the next gateway joins it and stops it', async () => {
  const killed = await npmStart();
  const [npm = 0, gateway = 0, ...others] = familyOf(pidOf(killed));
  const [database = 0, ...postgres] = others.filter((pid) => commandOf(pid).includes('postgres'));
  process.kill(gateway, 'SIGKILL');
  const rest = [npm, gateway, ...others].filter((pid) => pid !== database && !postgres.includes(pid));
  expect(await survivors(rest)).toEqual([]);
  const next = await npmStart();
  expect(await answers(next.address)).toBe(true);
  expect(isAlive(database)).toBe(true);
  next.child.kill('SIGTERM');
  expect(await survivors([database, ...postgres])).toEqual([]);
});

test('The gateway reports all wrong settings at once, with the expected form and without their values', async () => {
  const started = await start('npm', ['start'], { PORT: 'four thousand', PROFILE: 'party', HOST: '0.0.0.0' });
  expect(await started.ended).not.toBe(0);
  expect(started.output()).toContain('PORT: expected a whole number from 0 to 65535');
  expect(started.output()).toContain('PROFILE: expected one of demo');
  expect(started.output()).not.toContain('four thousand');
});

test('The gateway reports a port in use in one sentence', async () => {
  const first = await npmStart();
  const port = new URL(first.address ?? '').port;
  const second = await npmStart({ PORT: port });
  expect(await second.ended).not.toBe(0);
  expect(second.output()).toContain('the port is in use');
  const family = familyOf(pidOf(first));
  first.child.kill('SIGTERM');
  expect(await survivors(family)).toEqual([]);
});

test('A failed start leaves no database behind, and neither does a signal during the start', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const refused = await npmStart({ MOCKS_PORT: String(port) });
  expect(await refused.ended).not.toBe(0);
  expect(await postgresOf(dataDir)).toEqual([]);
  taken.close();

  const interrupted = launch('npm', ['start'], { DATA_DIR: `${dataDir}-too` });
  await until(async () => (await postgresOf(`${dataDir}-too`)).length > 0);
  interrupted.child.kill('SIGTERM');
  await interrupted.ended;
  await until(async () => (await postgresOf(`${dataDir}-too`)).length === 0);
});

test('A question under way gets its answer before SIGTERM ends the gateway, and opens no incident', async () => {
  const started = await npmStart({ RETRY_MAX: '0' });
  const family = familyOf(pidOf(started));
  const { text } = await askSilentRegister(started.address, dataDir);
  started.child.kill('SIGTERM');
  expect(await text).toContain('TIMEOUT');
  expect(await survivors(family)).toEqual([]);
  expect(started.output()).not.toContain('"SHEP"');
});

test('The gateway ends when its simulated systems do, and says so', async () => {
  const started = await npmStart();
  const [npm = 0, gateway = 0, ...others] = familyOf(pidOf(started));
  const mocks = others.find((pid) => commandOf(pid).includes('mocks/main.ts')) ?? 0;
  process.kill(mocks, 'SIGKILL');
  expect(await survivors([npm, gateway])).toEqual([]);
  expect(started.output()).toContain('The simulated systems have ended');
});
