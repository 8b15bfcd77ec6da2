import { beforeAll, expect, test } from 'vitest';
import type { Owner } from '../../src/kernel/owner.ts';
import { listMessages, type MessageFilter } from '../../src/tickets/list-messages.ts';
import { addIncident, addMessage, addTicket, ownDatabase } from '../support/outage-rows.ts';

const own = ownDatabase('list-messages');
const [desk, other] = ['desk@provider.invalid', 'other@provider.invalid'];
const any: MessageFilter = { owner: null, incidentId: null, states: null, kinds: null, mailbox: null };

beforeAll(async () => {
  const { database } = own;
  await addIncident(database, 'INC-1', { aliases: ['INC-x'] });
  await addIncident(database, 'INC-2', { system_id: 'PENSION_FUND' });
  await addMessage(database, 'INC-1', 'a', { created_at: 10 });
  await addMessage(database, 'INC-1', 'b', { created_at: 20, state: 'PARKED' });
  await addMessage(database, 'INC-1', 'c', { created_at: 20, kind: 'NUMBER', about_ticket_id: 'two' });
  await addMessage(database, 'INC-1', 'd', { created_at: 30, kind: 'CLOSING', state: 'QUEUED' });
  await addMessage(database, 'INC-1', 'e', { created_at: 40, kind: 'OPERATOR', mailbox: 'OPERATOR' });
  await addMessage(database, 'INC-2', 'f', { created_at: 50, mailbox: other, state: 'COLLECTING' });
  await addMessage(database, 'INC-2', 'g', { created_at: 60, mailbox: other, kind: 'AGAIN' });
  await addTicket(database, 'INC-1', 'one', { message_id: 'a', owner: 'org:one' });
  await addTicket(database, 'INC-1', 'two', { message_id: 'b', owner: 'org:two' });
  await addTicket(database, 'INC-2', 'three', { message_id: 'f', owner: 'org:two', mailbox: other });
  // A draft is in no message: it makes the message about an end no one's but the others'.
  await addTicket(database, 'INC-2', 'four', { state: 'DRAFT', owner: 'org:one', mailbox: other });
});

const list = (filter: Partial<MessageFilter>) =>
  listMessages(own.database, { first: 100, after: null }, { ...any, ...filter });

test.for<[title: string, filter: Partial<MessageFilter>, ids: string]>([
  ['nothing', {}, 'gfedcba'],
  ['an outage', { incidentId: 'INC-1' }, 'edcba'],
  ['another number of the outage', { incidentId: 'INC-x' }, 'edcba'],
  ['an unknown outage', { incidentId: 'INC-none' }, ''],
  ['states', { states: ['PARKED', 'QUEUED'] }, 'db'],
  ['no state', { states: [] }, ''],
  ['kinds', { kinds: ['NUMBER', 'AGAIN'] }, 'gc'],
  ['an unknown kind', { kinds: ['OTHER'] }, ''],
  ['a mailbox', { mailbox: desk }, 'dcba'],
  ['all of them', { incidentId: 'INC-1', states: ['PARKED'], kinds: ['TICKETS'], mailbox: desk }, 'b'],
  ['an owner of one ticket', { owner: 'org:one' }, 'eda'],
  ['an owner of other tickets', { owner: 'org:two' }, 'gfedcb'],
  ['an owner without tickets', { owner: 'org:three' as Owner }, 'e'],
])('A list by %s has these messages, the youngest first, and their number', async ([, filter, ids]) => {
  const { items, total, hasNext } = await list(filter);
  expect(items.map(({ id }) => id).join('')).toBe(ids);
  expect([total, hasNext]).toEqual([ids.length, false]);
});

test('Pages joined are the whole list, also among messages of one instant', async () => {
  const seen: string[] = [];
  let after: { at: number; id: string } | null = null;
  for (let hasNext = true; hasNext; ) {
    const page: Awaited<ReturnType<typeof list>> = await listMessages(own.database, { first: 2, after }, any);
    expect(page.total).toBe(7);
    seen.push(...page.items.map(({ id }) => id));
    const last = page.items.at(-1);
    after = last ? { at: last.created_at, id: last.id } : null;
    hasNext = page.hasNext;
  }
  expect(seen.join('')).toBe('gfedcba');
});
