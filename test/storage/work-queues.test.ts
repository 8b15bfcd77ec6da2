import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { type Jobs, openWorkQueues } from '../../src/storage/work-queues.ts';
import { createTestDatabase } from '../support/databases.ts';
import { until } from '../support/until.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function startJobs(): Promise<{ readonly jobs: Jobs; readonly database: Database }> {
  const { url, drop } = await createTestDatabase();
  ends.push(drop);
  const database = openDatabase({
    url,
    applicationName: 'jobs',
    connections: 6,
    timeoutMs: 20_000,
  });
  ends.push(() => database.destroy());
  const queues = await openWorkQueues(database, () => {});
  ends.push(() => queues.stop(1000));
  const jobs = await queues.open('support-mail', { places: 2, maxRetrySeconds: 1 });
  return { jobs, database };
}

test('A job appears together with its subject, and not before: it would find nothing, and be done', async () => {
  const { jobs, database } = await startJobs();
  const tried: string[] = [];
  await jobs.work(async (messageId) => {
    tried.push(messageId);
    return 'done';
  });
  await database.transaction().execute(async (tx) => {
    await jobs.enqueue(tx, 'kept', 0);
    // Longer than a worker waits before it looks again.
    await sleep(1500);
    expect(tried).toEqual([]);
  });
  await until(() => tried.length > 0);
  const failed = database.transaction().execute(async (tx) => {
    await jobs.enqueue(tx, 'never', 0);
    throw new Error('rolled back');
  });
  await expect(failed).rejects.toThrow('rolled back');
  await sleep(1500);
  expect(tried).toEqual(['kept']);
});

test('A later job is tried again, and a waiting one can be hastened', async () => {
  const { jobs, database } = await startJobs();
  const tried: string[] = [];
  await jobs.work(async (messageId) => {
    tried.push(messageId);
    return tried.length < 3 ? 'later' : 'done';
  });
  await database.transaction().execute((tx) => jobs.enqueue(tx, 'one', 3_600_000));
  await sleep(1000);
  expect(tried).toEqual([]);
  await database.transaction().execute((tx) => jobs.hasten(tx, 'one'));
  await until(() => tried.length === 3);
  await sleep(1500);
  expect(tried).toEqual(['one', 'one', 'one']);
});

test('The queue joins a slow try that was taken for dead, and does not make a second one', async () => {
  const { jobs, database } = await startJobs();
  const tried: string[] = [];
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  await jobs.work(async (messageId) => {
    tried.push(messageId);
    await ended;
    return 'done';
  });
  const stateOf = async () => {
    const { rows } = await sql<{
      state: string;
    }>`select state from pgboss.job where name = 'support-mail'`.execute(database);
    return rows[0]?.state;
  };
  await database.transaction().execute((tx) => jobs.enqueue(tx, 'one', 0));
  await until(() => tried.length === 1);
  // As the queues act when a worker has been silent for too long.
  await sql`update pgboss.job set state = 'retry', start_after = now() where name = 'support-mail'`.execute(
    database,
  );
  await until(async () => (await stateOf()) === 'active');
  end();
  await until(async () => (await stateOf()) === 'completed');
  expect(tried).toEqual(['one']);
});
