import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config/config.ts';
import { mergeIncident } from '../../../src/incidents/records/merge-incident.ts';
import { createPendingIncidents } from '../../../src/incidents/records/pending-incidents.ts';
import { newUuid } from '../../../src/kernel/ids.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import type { Jobs } from '../../../src/storage/work-queues.ts';
import { writeClosings } from '../../../src/tickets/delivery/closings.ts';
import { createOutbox } from '../../../src/tickets/delivery/outbox.ts';
import { threadRoot } from '../../../src/tickets/message/thread-root.ts';
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
/** Waiting time of each message, ms, as it was given to the work queue. */
const waits = new Map<string, number>();
const jobs: Jobs = {
  async enqueue(_, id, delayMs) {
    waits.set(id, delayMs);
  },
  async hasten(_, id) {
    waits.set(id, 0);
  },
  async work() {},
};
const outbox = createOutbox(jobs, { grouping: 'incident', collectMs: 60_000, groupSize: 25 }, newUuid);

/** Puts a new ticket on its way. */
async function add(ticketId: string, to = mailbox): Promise<void> {
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
    await outbox.addTicket(tx, incident, { ticketId, mailbox: to, at });
  });
}

async function messageOf(ticketId: string) {
  return database
    .selectFrom('support_tickets')
    .innerJoin('support_messages as message', 'message.id', 'support_tickets.message_id')
    .select(['message.id', 'message.state', 'message.ready_at'])
    .where('support_tickets.id', '=', ticketId)
    .executeTakeFirst();
}

test('The first ticket leaves at once, and later ones are collected', async () => {
  for (const id of ['first', 'second', 'third']) await add(id);
  expect(await messageOf('first')).toMatchObject({ state: 'QUEUED', ready_at: at });
  expect(await messageOf('second')).toMatchObject({ state: 'COLLECTING', ready_at: at + 60_000 });
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

test('A further application waits a minute at most, whatever the setting', async () => {
  expect(waits.get((await messageOf('first'))?.id ?? '')).toBe(0);
  expect(waits.get((await messageOf('fourth'))?.id ?? '')).toBe(60_000);
  expect(() => readConfig({ TICKET_COLLECT_MS: '60001' })).toThrow('TICKET_COLLECT_MS');
});

test('The first message to a mailbox is the root of its thread, and no later one is', async () => {
  const ids = await database.selectFrom('support_messages').select('id').orderBy('created_at').execute();
  const root = threadRoot(incident.id, mailbox);
  expect((await messageOf('first'))?.id).toBe(root);
  expect(ids.filter(({ id }) => id === root)).toHaveLength(1);
  expect(threadRoot(incident.id, 'other@support.invalid')).not.toBe(root);
});

/** One turn of the writer, a second later each time. */
let now = at + 1000;
async function turn() {
  now += 1000;
  await writeClosings(database, outbox, 600_000, now);
}
const kinds = async () =>
  (await database.selectFrom('support_messages').select('kind').orderBy('created_at').execute()).map(
    ({ kind }) => kind,
  );
const outage = (resolved_at: number | null) =>
  database.updateTable('incidents').set({ resolved_at }).where('id', '=', incident.id).execute();
/** Letters on their way are written out, as the outage is now. */
const written = () =>
  database
    .updateTable('support_messages')
    .set({
      told_incident: sql`(select jsonb_build_object('resolvedAt', resolved_at) from incidents where id = incident_id)`,
    })
    .where('state', '=', 'QUEUED')
    .where('told_incident', 'is', null)
    .execute();
/** The mail server has taken them. */
async function sent() {
  await written();
  await database
    .updateTable('support_messages')
    .set({ state: 'SENT' })
    .where('state', '=', 'QUEUED')
    .execute();
}
const closings = async () => (await kinds()).filter((kind) => kind === 'CLOSING').length;

test('No application waits after the end of the outage, nor one that comes later, nor after a second end within the flap window', async () => {
  const waitOf = async (ticketId: string) => waits.get((await messageOf(ticketId))?.id ?? '');
  await turn();
  expect(await messageOf('fourth')).toMatchObject({ state: 'COLLECTING' });
  await add('elsewhere', 'other@support.invalid');
  await sent();
  await outage(now);
  await turn();
  expect(await messageOf('fourth')).toMatchObject({ state: 'QUEUED', ready_at: now });
  expect(await waitOf('fourth')).toBe(0);
  // Its end is told after the applications, also while the mail server takes its time with these.
  await written();
  await turn();
  expect(await kinds()).not.toContain('CLOSING');
  await sent();
  await turn();
  // The mailbox of the applications has read it with them; the other one is told.
  expect(await closings()).toBe(1);

  await add('late');
  expect(await waitOf('late')).toBe(60_000);
  await turn();
  expect(await waitOf('late')).toBe(0);
  await sent();

  await outage(null);
  await turn();
  expect((await kinds()).filter((kind) => kind === 'AGAIN')).toHaveLength(2);
  await sent();
  await add('relapse');
  await outage(now);
  await turn();
  expect(await waitOf('relapse')).toBe(0);
  await sent();
  await turn();
  // The mailbox was told of an end within these ten minutes.
  expect(await closings()).toBe(1);
  now += 600_000;
  await turn();
  expect(await closings()).toBe(2);
});
