import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { createDeliver } from '../../../src/tickets/delivery/deliver.ts';
import { writeMessage } from '../../../src/tickets/message/message.ts';
import type { MessageKind } from '../../../src/tickets/message/told.ts';
import { createTestClock } from '../../support/clock.ts';
import type { TestDatabase } from '../../support/database-server.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { failedQuestion } from '../failed-questions.ts';
import { letterSettings } from '../letter-settings.ts';

let own: TestDatabase;
let database: Database;
beforeAll(async () => {
  own = await createTestDatabase();
  database = openDatabase({ url: own.url, applicationName: 'overtaken', connections: 2, timeoutMs: 20_000 });
});
afterAll(async () => {
  await database.destroy();
  await own.drop();
});

test.for<[kind: MessageKind, ended: boolean, tried: boolean, wanted: 'sent' | 'dropped']>([
  ['CLOSING', true, false, 'sent'],
  ['CLOSING', false, false, 'dropped'],
  ['CLOSING', false, true, 'sent'],
  ['AGAIN', false, false, 'sent'],
  ['AGAIN', true, false, 'dropped'],
  ['AGAIN', true, true, 'sent'],
  ['TICKETS', true, false, 'sent'],
  ['TICKETS', false, false, 'sent'],
  ['NUMBER', true, false, 'sent'],
  ['OPERATOR', false, false, 'sent'],
])(
  'A message %s about an outage that is over (%s), tried before (%s), is %s',
  async ([kind, ended, tried, wanted]) => {
    const id = `${kind}.${ended}.${tried}`;
    const { incident } = failedQuestion;
    const none = { affected_questions: 0, affected_applications: 0, affected_people: 0 };
    await database
      .insertInto('incidents')
      .values({
        ...{ ...none, id, aliases: [], system_id: 'SHEP', part: id, audience: 'SUPPORT', drill: false },
        ...{ since_at: 1, last_failure_at: 1, resolved_at: ended ? 2 : null },
      })
      .execute();
    const told = tried ? JSON.stringify(incident) : undefined;
    await database
      .insertInto('support_messages')
      .values({
        ...{
          id,
          incident_id: id,
          mailbox: 'desk@support.invalid',
          kind,
          state: 'QUEUED',
          told_incident: told,
        },
        ...{ ready_at: 3, created_at: 3, attempts: tried ? 1 : 0 },
      })
      .execute();
    const sent: string[] = [];
    const deliver = createDeliver({
      database,
      compose: async () =>
        writeMessage(
          { kind, incident, tickets: [], mailbox: null, key: id, root: id, at: 3 },
          letterSettings,
        ),
      post: {
        async handOver({ messageId }) {
          sent.push(messageId);
          return { kind: 'accepted' };
        },
        close() {},
      },
      clock: createTestClock(),
      onHandedOver() {},
      onTried() {},
    });
    expect(await deliver(id)).toBe('done');
    expect(sent).toHaveLength(wanted === 'sent' ? 1 : 0);
    const kept = await database.selectFrom('support_messages').select('state').where('id', '=', id).execute();
    expect(kept).toEqual(wanted === 'sent' ? [{ state: 'SENT' }] : []);
  },
);
