import { expect, test } from 'vitest';
import type { TicketSight } from '../../src/access/ticket-sight.ts';
import { ticketFigures } from '../../src/tickets/ticket-figures.ts';
import { addIncident, addMessage, addTicket, ownDatabase } from '../support/outage-rows.ts';

const own = ownDatabase('ticket-figures');
const none = { draft: 0, collecting: 0, queued: 0, sent: 0, parked: 0, answered: 0, closed: 0 };
const untimed = { handOverP50: null, handOverP95: null, handOverLongest: null };
const [from, until] = [1_000_000, 2_000_000];
const figures = (sight: TicketSight) => ticketFigures(own.database, from, until, sight);
const all = { kind: 'MASKED' } as const;

test('A day without a ticket has zeros and no times', async () => {
  expect(await figures(all)).toEqual({ ...none, ...untimed });
});

test('Tickets of the day are counted by their state and by owner, with the times of those that the mail server took', async () => {
  await addIncident(own.database, 'INC-1');
  for (const state of ['COLLECTING', 'QUEUED', 'SENT', 'PARKED'])
    await addMessage(own.database, 'INC-1', `m.${state}`, { state, mailbox: `${state}@provider.invalid` });
  const tickets: readonly (readonly [state: string, message: string | null, tookMs: number | null])[] = [
    ['DRAFT', null, null],
    ['QUEUED', 'm.COLLECTING', null],
    ['QUEUED', 'm.COLLECTING', null],
    ['QUEUED', 'm.QUEUED', null],
    ['QUEUED', null, null],
    ['PARKED', 'm.PARKED', null],
    ['SENT', 'm.SENT', 1000],
    ['SENT', 'm.SENT', 2000],
    ['ANSWERED', 'm.SENT', 2500],
    ['CLOSED', 'm.SENT', 90_000],
    // A person sent these by other means, in a time that says nothing of the mail server.
    ['SENT', null, 900_000],
    ['CLOSED', 'm.PARKED', 900_000],
  ];
  for (const [i, [state, message_id, took]] of tickets.entries()) {
    const failed_at = from - 10;
    await addTicket(own.database, 'INC-1', `t.${i}`, {
      ...{
        state,
        message_id,
        failed_at,
        created_at: from + i,
        sent_at: took === null ? null : failed_at + took,
      },
    });
  }
  // One of another organisation, and the edges of the day.
  const other = { owner: 'org:two', state: 'DRAFT' } as const;
  await addTicket(own.database, 'INC-1', 't.other', { ...other, created_at: until - 1 });
  await addTicket(own.database, 'INC-1', 't.before', { created_at: from - 1 });
  await addTicket(own.database, 'INC-1', 't.after', { created_at: until });

  const counted = { draft: 1, collecting: 2, queued: 2, sent: 3, parked: 1, answered: 1, closed: 2 };
  const times = { handOverP50: 2, handOverP95: 90, handOverLongest: 90 };
  expect(await figures({ kind: 'OWN', owner: 'org:one' })).toEqual({ ...counted, ...times });
  expect(await figures(all)).toEqual({ ...counted, draft: 2, ...times });
  expect(await figures({ kind: 'ALL' })).toEqual({ ...counted, draft: 2, ...times });
  expect(await figures({ kind: 'OWN', owner: 'org:two' })).toEqual({ ...none, draft: 1, ...untimed });
  expect(await figures({ kind: 'NONE' })).toEqual({ ...none, ...untimed });
});
