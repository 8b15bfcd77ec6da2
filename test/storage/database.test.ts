import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { troubleOf } from '../../src/storage/trouble.ts';
import { createTestDatabase } from '../support/databases.ts';

/** The error of a statement on a server that does this with a connection. */
async function errorOf(onConnection: (socket: Socket) => unknown): Promise<unknown> {
  const server = createServer(onConnection).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return errorAt(`postgres://tirek:x@127.0.0.1:${port}/tirek`);
}

async function errorAt(url: string, statement = sql`select 1`): Promise<unknown> {
  const database = openDatabase({ url, applicationName: 'broken', connections: 1, timeoutMs: 300 });
  onTestFinished(() => database.destroy());
  return statement.execute(database).then(
    () => 'an answer',
    (error: unknown) => error,
  );
}

const servers: [string, (socket: Socket) => unknown][] = [
  ['ends each connection', (socket) => socket.end()],
  ['resets each connection', (socket) => socket.resetAndDestroy()],
  ['ends each connection once it was greeted', (socket) => socket.once('data', () => socket.end())],
  ['says nothing', (socket) => socket.on('error', () => {})],
];
test.for(servers)(
  'A server that %s is away, even if the driver has no code for it',
  async ([, onConnection]) => {
    expect(troubleOf(await errorOf(onConnection))).toEqual({ kind: 'AWAY' });
  },
);

test('A connection that breaks under a statement, and a slow statement, are no defect', async () => {
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  const ended = await errorAt(url, sql`select pg_terminate_backend(pg_backend_pid())`);
  expect(troubleOf(ended)).toEqual({ kind: 'AWAY' });
  expect(troubleOf(await errorAt(url, sql`select pg_sleep(600)`))).toEqual({ kind: 'AWAY' });
  expect(troubleOf(await errorAt(url, sql`select wrong`))).toEqual({ kind: 'OURS' });
});
