import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteExpired } from '../../src/app/retention.ts';
import { noteAction } from '../../src/incidents/records/outage-actions.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import type { TestDatabase } from '../support/database-server.ts';
import { createTestDatabase } from '../support/databases.ts';

let own: TestDatabase;
let database: Database;
beforeAll(async () => {
  own = await createTestDatabase();
  const options = { applicationName: 'tirek-test', connections: 2, timeoutMs: 5000 };
  database = openDatabase({ url: own.url, ...options });
});
afterAll(async () => {
  await database.destroy();
  await own.drop();
});

async function addOutage(id: string, resolvedAt: number | null, personId: number): Promise<void> {
  const none = { affected_questions: 0, affected_applications: 0, affected_people: 0 };
  const incident = { id, aliases: [], system_id: 'SHEP', part: null, audience: 'SUPPORT', drill: false };
  await database
    .insertInto('incidents')
    .values({ ...incident, ...none, since_at: 1, last_failure_at: 1, resolved_at: resolvedAt })
    .execute();
  const common = { incident_id: id, mailbox: 'desk@provider.invalid', created_at: 1, state: 'SENT' };
  await database
    .insertInto('support_messages')
    .values({ ...common, id: `${id}.m`, kind: 'TICKETS', ready_at: 1, attempts: 1 })
    .execute();
  const ticket = {
    ...common,
    id: `${id}.t`,
    owner: 'org:demo' as const,
    person_id: personId,
    question: '{}',
  };
  await database
    .insertInto('support_tickets')
    .values({ ...ticket, missing: [], failed_at: 1, message_id: `${id}.m`, version: 1 })
    .execute();
  await database
    .insertInto('support_ticket_keys')
    .values({ incident_id: id, key: Buffer.from(id), person_hash: Buffer.alloc(0), ticket_id: `${id}.t` })
    .execute();
}

async function addPerson(iin: string): Promise<number> {
  const sealed = { iin_sealed: Buffer.from('x'), key_id: 'k', iin_hash: Buffer.from(iin), last_seen_at: 1 };
  const { id } = await database.insertInto('people').values(sealed).returning('id').executeTakeFirstOrThrow();
  return id;
}

const idsOf = async (table: 'incidents' | 'support_tickets' | 'support_messages') =>
  (await database.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id);

test('The gateway deletes ended applications with all their parts, and keeps open ones and the people of both', async () => {
  const [gone, shared] = [await addPerson('one'), await addPerson('two')];
  await addOutage('old', 1000, gone);
  await addOutage('old-too', 1000, shared);
  await addOutage('young', 5000, shared);
  await deleteExpired(database, 2000, 2000);
  expect(await idsOf('incidents')).toEqual(['young']);
  expect(await idsOf('support_tickets')).toEqual(['young.t']);
  expect(await idsOf('support_messages')).toEqual(['young.m']);
  expect(await database.selectFrom('people').select('id').execute()).toEqual([{ id: shared }]);
  expect(await database.selectFrom('support_ticket_keys').select('ticket_id').execute()).toHaveLength(1);
});

test('Actions go with their outage; those of maintenance go when they are old', async () => {
  await addOutage('acted', 5000, await addPerson('actor'));
  await database
    .insertInto('maintenance_windows')
    .values({
      ...{
        id: 'MW-1',
        system_id: 'SHEP',
        part: null,
        starts_at: 1,
        ends_at: 2,
        repeats: 'NEVER',
        until_at: null,
      },
      ...{ reason: 'x', created_by: 'anna', created_at: 1 },
    })
    .execute();
  await database.transaction().execute(async (tx) => {
    await noteAction(tx, {
      kind: 'MESSAGE_RESENT',
      at: 1000,
      by: 'old of a young outage',
      incident_id: 'acted',
    });
    await noteAction(tx, { kind: 'MAINTENANCE_ANNOUNCED', at: 1000, by: 'old', window_id: 'MW-1' });
    await noteAction(tx, { kind: 'MAINTENANCE_ENDED', at: 3000, by: 'young', window_id: 'MW-1' });
  });
  const actors = async () =>
    (await database.selectFrom('outage_actions').select('by').orderBy('id').execute()).map(({ by }) => by);
  await deleteExpired(database, 2000, 2000);
  expect(await actors()).toEqual(['old of a young outage', 'young']);
  await deleteExpired(database, 6000, 6000);
  expect(await actors()).toEqual([]);
});

test('An open incident is never too old', async () => {
  await deleteExpired(database, 10_000, 10_000);
  await addOutage('open', null, await addPerson('three'));
  await deleteExpired(database, 1e12, 1e12);
  expect(await idsOf('incidents')).toEqual(['open']);
});

test('Requests for consent count for a day, and a refusal lasts until its end', async () => {
  const [person_id, day] = [await addPerson('four'), 24 * 3600 * 1000];
  const owner = 'org:demo' as const;
  const sent = [1 * day, 2 * day + 1].map((at, i) => ({ request_id: `CR-${i}`, person_id, owner, at }));
  await database.insertInto('consent_sms').values(sent).execute();
  const refusals = [
    { person_id, owner, state: 'REFUSED', until_at: 2 * day },
    { person_id, owner: 'org:other' as const, state: 'STOPPED', until_at: 4 * day },
  ];
  await database.insertInto('consent_refusals').values(refusals).execute();
  await deleteExpired(database, 0, 3 * day);
  const left = await database.selectFrom('consent_sms').select('request_id').execute();
  expect(left).toEqual([{ request_id: 'CR-1' }]);
  const states = await database.selectFrom('consent_refusals').select('state').execute();
  expect(states).toEqual([{ state: 'STOPPED' }]);
});

test('A case waits for its decision however long; one without a decision in its rules ends with its hand-over', async () => {
  const person_id = await addPerson('decided');
  const kept = { version: 1, route: 'STATE_CORPORATION', owner: 'org:demo' as const, created_by: 'a' };
  const add = (id: string, state: string, state_service: string) =>
    database
      .insertInto('applications')
      .values({ ...kept, id, state, state_service, person_id, created_at: 1, changed_at: 1 })
      .execute();
  await add('waits', 'CASE_HANDED_OVER', 'CAPITALIZATION_PAYMENTS');
  await add('intended', 'REFUSAL_INTENDED', 'CAPITALIZATION_PAYMENTS');
  await add('granted', 'GRANTED', 'CAPITALIZATION_PAYMENTS');
  await add('refused', 'REFUSED', 'ENPF_PAYMENTS');
  await add('other', 'CASE_HANDED_OVER', 'HOME_EDUCATION_COSTS');
  await deleteExpired(database, 1000, 1000);
  const left = await database.selectFrom('applications').select('id').orderBy('id').execute();
  expect(left.map(({ id }) => id)).toEqual(['intended', 'waits']);
});

test.each([
  ['WAITING', true],
  ['ACCEPTED', true],
  ['NOT_DELIVERED', true],
  ['DELIVERED', false],
])('A decided application with a result in %s stays: %s', async (state, stays) => {
  const id = `result-${state}`;
  await database
    .insertInto('applications')
    .values({
      ...{ id, version: 1, state: 'GRANTED', state_service: 'CAPITALIZATION_PAYMENTS' },
      ...{ route: 'STATE_CORPORATION', owner: 'org:demo' as const, created_by: 'a' },
      ...{ person_id: await addPerson(id), created_at: 1, changed_at: 1 },
    })
    .execute();
  await database
    .insertInto('results')
    .values({
      ...{ id, application_id: id, receiver: 'STATE_CORPORATION', message_id: id, state, created_at: 1 },
      ...{ content_sealed: Buffer.from('sealed'), key_id: 'a', attempts: 0, wants_again: false },
    })
    .execute();
  await deleteExpired(database, 1000, 1000);
  const left = await database.selectFrom('applications').select('id').where('id', '=', id).execute();
  expect(left.length === 1).toBe(stays);
});
