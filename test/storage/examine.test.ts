import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { demandWritable, examine, lacksOf, UnfitDatabase } from '../../src/storage/examine.ts';
import { onServer } from '../support/database-server.ts';
import { createRuntimeRole, createTestDatabase } from '../support/databases.ts';

const made = { schema: 'pgboss', table: 'public.kysely_migration' };

/** An empty database, made and changed by statements; its name stands for $NAME and its role for $ROLE. */
async function lacksAfter(encoding: string, statements: readonly string[], isMaker = true) {
  const server = inject('postgresUrl');
  const name = `unfit_${randomUUID().replaceAll('-', '')}`;
  const address = Object.assign(new URL(server), { pathname: name });
  // The database's own search_path, and not that of a connection to an embedded server.
  address.searchParams.delete('options');
  const url = address.href;
  await onServer(server, (client) =>
    client.query(
      `create database ${name} encoding '${encoding}' template template0 locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    ),
  );
  const role = await createRuntimeRole({ url, drop: async () => {} });
  onTestFinished(async () => {
    await onServer(server, (client) => client.query(`drop database ${name} with (force)`));
    await role.drop();
  });
  const { username } = new URL(role.url);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  for (const statement of [`grant create on database ${name} to ${username}`, ...statements])
    await owner.query(statement.replaceAll('$NAME', name).replaceAll('$ROLE', username));
  await owner.end();
  const database = openDatabase({
    url: role.url,
    applicationName: 'test',
    connections: 1,
    timeoutMs: 60_000,
  });
  return examine(database, isMaker, made).finally(() => database.destroy());
}

const tables = 'grant create on schema public to $ROLE';

test.for<[string, string, readonly string[], readonly string[]]>([
  ['is as it must be', 'UTF8', [tables], []],
  ['has the letters of WIN1251', 'WIN1251', [tables], ['UTF8']],
  ['has the letters of LATIN1', 'LATIN1', [tables], ['UTF8']],
  ['has the letters of ISO_8859_5', 'ISO_8859_5', [tables], ['UTF8']],
  ['has the letters of KOI8R', 'KOI8R', [tables], ['UTF8']],
  ['takes bytes for letters', 'SQL_ASCII', [tables], ['UTF8']],
  [
    'may only be read',
    'UTF8',
    [tables, 'alter database $NAME set default_transaction_read_only = on'],
    ['write'],
  ],
  [
    'may only be read by the role',
    'UTF8',
    [tables, 'alter role $ROLE set default_transaction_read_only = on'],
    ['write'],
  ],
  ['writes days first', 'UTF8', [tables, "alter database $NAME set datestyle = 'German'"], ['DateStyle']],
  [
    'looks elsewhere for tables',
    'UTF8',
    [
      tables,
      'create schema other',
      'grant usage on schema other to $ROLE',
      'alter database $NAME set search_path = other, public',
    ],
    ['search_path'],
  ],
  [
    'has a schema of the role before public',
    'UTF8',
    [tables, 'create schema $ROLE authorization $ROLE'],
    ['search_path'],
  ],
  ['has no schema public', 'UTF8', ['drop schema public'], ['schema public', 'create tables']],
  ['lets the role make no tables', 'UTF8', ['revoke create on schema public from public'], ['create tables']],
  [
    'lets the role make no schemas',
    'UTF8',
    [tables, 'revoke create on database $NAME from $ROLE'],
    ['create schemas'],
  ],
  ['has no plpgsql', 'UTF8', [tables, 'drop extension plpgsql'], ['plpgsql']],
  ['lets the role not in', 'UTF8', [tables, 'alter role $ROLE nologin'], ['log in']],
  ['lets the role not connect', 'UTF8', [tables, 'revoke connect on database $NAME from public'], ['rights']],
  [
    'lacks several things',
    'WIN1251',
    ["alter database $NAME set datestyle = 'German'", 'revoke create on schema public from public'],
    ['UTF8', 'DateStyle', 'create tables'],
  ],
])('A database that %s', async ([, encoding, statements, wanted]) => {
  const lacks = await lacksAfter(encoding, statements);
  expect(lacks).toEqual(wanted.map((word) => expect.stringContaining(word)));
});

test('The working role needs no right to create', async () => {
  expect(await lacksAfter('UTF8', ['revoke create on database $NAME from $ROLE'], false)).toEqual([]);
});

test('The error for an older server names the expected version, and the list is one message', () => {
  const facts = {
    ...{ version: 130_014, encoding: 'LATIN1', readOnly: 'on', plainStrings: 'off', schema: null },
    ...{ hasLanguage: false, readAt: null, at: 0, mayMakeSchemas: false, mayMakeTables: false },
  };
  const lacks = lacksOf(facts, true);
  expect(lacks).toHaveLength(9);
  expect(new UnfitDatabase(lacks).message.split('\n')).toHaveLength(10);
  expect(new UnfitDatabase(lacks).message).toContain('- expected PostgreSQL 14 or newer');
});

test('The gateway refuses a database that became read-only before it writes, by the code of a refused write', async () => {
  const own = await createTestDatabase();
  const name = new URL(own.url).pathname.slice(1);
  const open = () =>
    openDatabase({ url: own.url, applicationName: 'test', connections: 1, timeoutMs: 60_000 });
  const [before, after] = [open(), open()];
  await demandWritable(before);
  await onServer(inject('postgresUrl'), (client) =>
    client.query(`alter database ${name} set default_transaction_read_only = on`),
  );
  await expect(demandWritable(after)).rejects.toMatchObject({ code: '25006' });
  await Promise.all([before.destroy(), after.destroy()]);
  await own.drop();
});
