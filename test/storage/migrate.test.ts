import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { migrations } from '../../src/storage/migrations/migrations.ts';
import { migrate, prepareDatabase } from '../../src/storage/prepare.ts';
import { installQueues, openWorkQueues, queuesSchema } from '../../src/storage/work-queues.ts';
import { onServer } from '../support/database-server.ts';

async function withEmptyDatabase(
  work: (open: (as?: string) => Database, url: string) => Promise<void>,
): Promise<void> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  const server = inject('postgresUrl');
  await onServer(server, (client) => client.query(`create database ${name}`));
  const opened: Database[] = [];
  const url = Object.assign(new URL(server), { pathname: name }).href;
  const open = (as = url) => {
    const options = {
      url: as,
      applicationName: 'tirek-test',
      connections: 4,
      timeoutMs: 10_000,
    };
    const database = openDatabase(options);
    opened.push(database);
    return database;
  };
  try {
    await work(open, url);
  } finally {
    await Promise.all(opened.map((database) => database.destroy()));
    await onServer(server, (client) => client.query(`drop database ${name} with (force)`));
  }
}

const tablesOf = async (database: Database) =>
  (await database.introspection.getTables()).map(({ name }) => name).sort();

test('Four replicas that start at once on an empty database all find it ready', async () => {
  await withEmptyDatabase(async (open) => {
    const replicas = [open(), open(), open(), open()];
    const common = { install: installQueues, schemas: [queuesSchema], runtimeRole: null };
    await Promise.all(replicas.map((database) => prepareDatabase({ database, ...common })));
    const queues = await openWorkQueues(open(), () => {});
    await queues.open('support-mail', { places: 1, maxRetrySeconds: 1 });
    await queues.stop(1000);
    const done = await open()
      .selectFrom('kysely_migration' as 'people')
      .selectAll()
      .execute();
    expect(done).toHaveLength(Object.keys(migrations).length);
  });
});

test('Tickets of an earlier release keep their keys, each with its person, and a key may have several tickets', async () => {
  await withEmptyDatabase(async (open) => {
    const database = open();
    const earlier = Object.entries(migrations).filter(([name]) => name < '0006');
    for (const [, { up }] of earlier) await up(database);
    const run = (text: string) => sql.raw(text).execute(database);
    await run(`insert into incidents (id, system_id, audience, drill, since_at, last_failure_at)
      values ('INC-1', 'PERSON_REGISTER', 'SUPPORT', false, 1, 1)`);
    await run(
      `insert into people (iin_sealed, key_id, iin_hash, last_seen_at) values ('s', 'k1', 'hash-1', 1)`,
    );
    await run(`insert into support_tickets (id, incident_id, state, owner, person_id, question, missing, failed_at, created_at)
      select id, 'INC-1', 'SENT', 'org:a', person, '{}', '{}', 1, 1
      from (values ('T-1', (select id from people)), ('T-2', null)) as made (id, person)`);
    await run(`insert into support_ticket_keys (incident_id, key, ticket_id)
      values ('INC-1', 'ref', 'T-1'), ('INC-1', 'number', 'T-1'), ('INC-1', 'other', 'T-2')`);

    await migrations['0006-ticket-people']?.up(database);
    const keys = await sql<{ key: string }>`
      select convert_from(key, 'UTF8') || ' ' || convert_from(person_hash, 'UTF8') || ' ' || ticket_id as key
      from support_ticket_keys order by key`.execute(database);
    expect(keys.rows.map(({ key }) => key).sort()).toEqual([
      'number hash-1 T-1',
      'other  T-2',
      'ref hash-1 T-1',
    ]);
    // Another person under the reference, and another ticket of the same one.
    await run(`insert into support_ticket_keys (incident_id, key, person_hash, ticket_id)
      values ('INC-1', 'ref', 'hash-2', 'T-1'), ('INC-1', 'ref', 'hash-1', 'T-2')`);
    await expect(
      run(
        `insert into support_ticket_keys (incident_id, key, person_hash, ticket_id) values ('INC-1', 'ref', 'hash-2', 'T-1')`,
      ),
    ).rejects.toMatchObject({ code: '23505' });
  });
});

test('A second migration has nothing to do', async () => {
  await withEmptyDatabase(async (open) => {
    const database = open();
    await migrate(database);
    const before = await tablesOf(database);
    await migrate(database);
    expect(await tablesOf(database)).toEqual(before);
    expect(before).toContain('support_tickets');
  });
});

test('Only one table has a column for sealed data, and no table has one for an IIN in the clear', async () => {
  await withEmptyDatabase(async (open) => {
    const database = open();
    await migrate(database);
    const columns = (await database.introspection.getTables()).flatMap((table) =>
      table.columns.map((column) => `${table.name}.${column.name}`),
    );
    expect(columns.filter((name) => /iin/.test(name)).sort()).toEqual([
      'people.iin_hash',
      'people.iin_sealed',
    ]);
  });
});

test('A role that may not alter the database can run the gateway on it', async () => {
  const role = `runtime_${randomUUID().replaceAll('-', '')}`;
  const server = inject('postgresUrl');
  await onServer(server, (client) => client.query(`create role ${role} login password 'x'`));
  await withEmptyDatabase(async (open, url) => {
    const schemas = ['public', queuesSchema];
    await prepareDatabase({ database: open(), install: installQueues, schemas, runtimeRole: role });
    const runtimeUrl = Object.assign(new URL(url), { username: role, password: 'x' }).href;
    const runtime = open(runtimeUrl);
    const queues = await openWorkQueues(runtime, () => {});
    const jobs = await queues.open('support-mail', { places: 1, maxRetrySeconds: 1 });
    await runtime.transaction().execute((tx) => jobs.enqueue(tx, 'a message', 0));
    const sent = new Promise((resolve) => {
      void jobs.work(async (messageId) => {
        resolve(messageId);
        return 'done';
      });
    });
    expect(await sent).toBe('a message');
    await queues.stop(1000);
    await expect(runtime.schema.dropTable('incidents').execute()).rejects.toThrow(/owner/);
  });
  await onServer(server, (client) => client.query(`drop role ${role}`));
});

test('Maintenance and ends by an operator of an earlier release are in the record of actions, with their author', async () => {
  await withEmptyDatabase(async (open) => {
    const database = open();
    const earlier = Object.entries(migrations).filter(([name]) => name < '0010');
    for (const [, { up }] of earlier) await up(database);
    const run = (text: string) => sql.raw(text).execute(database);
    await run(`insert into incidents (id, system_id, audience, drill, since_at, last_failure_at, resolved_at, resolved_by,
      resolution_reason) values
      ('INC-1', 'SHEP', 'SUPPORT', false, 1, 1, 50, 'OPERATOR', 'anna: over: they say so'),
      ('INC-2', 'SHEP', 'SUPPORT', false, 1, 1, 60, 'ANSWER', null)`);
    await run(`insert into maintenance_windows (id, system_id, starts_at, ends_at, repeats, reason, created_by, created_at)
      values ('MW-1', 'SHEP', 1, 2, 'NEVER', 'moving', 'boris', 40)`);
    await migrations['0010-outage-actions']?.up(database);
    const kept = await database
      .selectFrom('outage_actions')
      .select(['at', 'kind', 'by', 'incident_id', 'window_id', 'reason'])
      .orderBy('at')
      .execute();
    expect(kept).toEqual([
      {
        at: 40,
        kind: 'MAINTENANCE_ANNOUNCED',
        by: 'boris',
        incident_id: null,
        window_id: 'MW-1',
        reason: 'moving',
      },
      {
        at: 50,
        kind: 'INCIDENT_ENDED',
        by: 'anna',
        incident_id: 'INC-1',
        window_id: null,
        reason: 'over: they say so',
      },
    ]);
  });
});
