import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { takeUpLooks } from '../../../src/access/looks/take-up-looks.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { prepareDatabase } from '../../../src/storage/prepare.ts';
import { onServer } from '../../support/database-server.ts';
import { createScene, leaveJournals, verify } from './chains.ts';

const changes = [
  'update access_log set at = 1',
  'update access_log set at = 1 where false',
  'delete from access_log',
  'delete from access_log where sequence = 2',
  'truncate access_log',
  `insert into access_log (chain, sequence, line, kind, at) values (1, 2, '', 'X', 1)
    on conflict (chain, sequence, at) do update set line = 'another'`,
];

test.each(changes)('The owner of the table cannot change the record either: %s', async (statement) => {
  const scene = await createScene();
  await leaveJournals(scene.folder, 'c', [4]);
  await takeUpLooks(scene.folder, scene.database, () => {});
  await expect(sql.raw(statement).execute(scene.database)).rejects.toThrow('appended and never changed');
  expect(await verify(scene)).toEqual([{ chain: 'c', rows: 5, broken: null }]);
});

test('The role of the gateway reads and appends, and can do nothing else to the record', async () => {
  const role = `runtime_${randomUUID().replaceAll('-', '')}`;
  const server = inject('postgresUrl');
  await onServer(server, (client) => client.query(`create role ${role} login password 'x'`));
  const scene = await createScene();
  const install = async () => {};
  // Twice: a grant of an earlier release must be gone too.
  await sql.raw(`grant all on access_log to ${role}`).execute(scene.database);
  await prepareDatabase({ database: scene.database, install, schemas: ['public'], runtimeRole: role });
  const { rows } = await sql<{ privilege_type: string }>`
    select privilege_type from information_schema.role_table_grants
    where table_name = 'access_log' and grantee = ${role}`.execute(scene.database);
  const url = Object.assign(new URL(scene.databaseUrl), { username: role, password: 'x' }).href;
  const runtime = openDatabase({ url, applicationName: 'runtime', connections: 1, timeoutMs: 10_000 });
  await leaveJournals(scene.folder, 'c', [4]);
  await takeUpLooks(scene.folder, runtime, () => {});
  expect(await verify({ ...scene, database: runtime })).toEqual([{ chain: 'c', rows: 5, broken: null }]);
  const disable = 'alter table access_log disable trigger access_log_is_appended';
  for (const statement of [...changes, disable, "set session_replication_role = 'replica'"])
    await expect(sql.raw(statement).execute(runtime)).rejects.toThrow(/permission denied|owner/);
  await runtime.destroy();
  await sql.raw(`drop owned by ${role}`).execute(scene.database);
  await onServer(server, (client) => client.query(`drop role ${role}`));
  expect(rows.map(({ privilege_type }) => privilege_type).sort()).toEqual(['INSERT', 'SELECT']);
});
