import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeIncident } from '../../../src/incidents/records/merge-incident.ts';
import { createPendingIncidents } from '../../../src/incidents/records/pending-incidents.ts';
import { newUuid } from '../../../src/kernel/ids.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import type { Jobs } from '../../../src/storage/work-queues.ts';
import { createOutbox } from '../../../src/tickets/delivery/outbox.ts';
import type { TestDatabase } from '../../support/database-server.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { until } from '../../support/until.ts';
import { at, failedQuestion } from '../failed-questions.ts';

let own: TestDatabase;
let database: Database;
beforeAll(async () => {
  own = await createTestDatabase();
  database = openDatabase({
    url: own.url,
    applicationName: 'collecting',
    connections: 4,
    timeoutMs: 20_000,
  });
  const pending = createPendingIncidents();
  pending.addAffected(incident, null, null);
  await database.transaction().execute(async (tx) => {
    for (const news of pending.take()) await mergeIncident(tx, news);
  });
});
afterAll(async () => {
  await database.destroy();
  await own.drop();
});

const { incident } = failedQuestion;
const mailbox = 'desk@support.invalid';
const noJobs: Jobs = {
  async enqueue() {},
  async hasten() {},
  async work() {},
};
const outbox = createOutbox(noJobs, { grouping: 'incident', collectMs: 60_000, groupSize: 25 }, newUuid);

/** Puts a new ticket on its way. */
async function add(ticketId: string): Promise<void> {
  await database.transaction().execute(async (tx) => {
    await tx
      .insertInto('support_tickets')
      .values({
        id: ticketId,
        incident_id: incident.id,
        state: 'QUEUED',
        owner: 'org:demo' as const,
        question: '{}',
        screenshots: '[]',
        missing: [],
        failed_at: at,
        created_at: at,
        version: 1,
      })
      .execute();
    await outbox.addTicket(tx, incident, { ticketId, mailbox, at });
  });
}

async function messageOf(ticketId: string) {
  return database
    .selectFrom('support_tickets')
    .innerJoin('support_messages as message', 'message.id', 'support_tickets.message_id')
    .select(['message.id', 'message.state'])
    .where('support_tickets.id', '=', ticketId)
    .executeTakeFirst();
}

test('The first ticket leaves at once, and later ones are collected', async () => {
  for (const id of ['first', 'second', 'third']) await add(id);
  expect(await messageOf('first')).toMatchObject({ state: 'QUEUED' });
  expect(await messageOf('second')).toMatchObject({ state: 'COLLECTING' });
  expect(await messageOf('third')).toEqual(await messageOf('second'));
});

test('A message that is being written takes no more tickets: they would be in no letter', async () => {
  const collecting = await messageOf('second');
  const coming = await database.transaction().execute(async (tx) => {
    await tx
      .updateTable('support_messages')
      .set({ state: 'QUEUED' })
      .where('id', '=', collecting?.id ?? '')
      .execute();
    const added = add('fourth');
    // It has seen a message that collects, and waits for it.
    await until(async () => {
      const { rows } = await sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(database);
      return rows.length > 0;
    });
    return { added };
  });
  await coming.added;
  expect(await messageOf('fourth')).toMatchObject({ state: 'COLLECTING' });
  expect((await messageOf('fourth'))?.id).not.toBe(collecting?.id);
});
