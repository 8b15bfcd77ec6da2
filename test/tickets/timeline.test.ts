import { beforeAll, expect, test } from 'vitest';
import type { TicketSight } from '../../src/access/ticket-sight.ts';
import { noteAction } from '../../src/incidents/records/outage-actions.ts';
import { noteEvents } from '../../src/tickets/filing/ticket-events.ts';
import { listTimeline, type TimelineFilter } from '../../src/tickets/timeline.ts';
import { timelineSentence } from '../../src/tickets/timeline-sentence.ts';
import { addIncident, addMessage, addTicket, ownDatabase } from '../support/outage-rows.ts';

const own = ownDatabase('timeline');
const everything: TimelineFilter = { incidentId: null, systems: null, byPeople: null };
const operator: TicketSight = { kind: 'MASKED' };

beforeAll(async () => {
  const { database } = own;
  await addIncident(database, 'INC-1', {
    since_at: 100,
    resolved_at: 900,
    resolved_by: 'ANSWER',
    aliases: ['INC-x'],
  });
  await addIncident(database, 'INC-2', {
    ...{ system_id: 'BANKS', part: '601', since_at: 100, resolved_at: 950, resolved_by: 'OPERATOR' },
  });
  await addIncident(database, 'INC-3', {
    system_id: 'PENSION_FUND',
    since_at: 50,
    resolved_at: 60,
    resolved_by: 'END',
  });
  await addMessage(database, 'INC-1', 'INC-1.m', { sent_at: 300, created_at: 200 });
  await addMessage(database, 'INC-1', 'INC-1.refused', { state: 'PARKED', created_at: 200 });
  await addTicket(database, 'INC-1', 'INC-1.t', { message_id: 'INC-1.m', owner: 'org:one' });
  await addTicket(database, 'INC-1', 'INC-1.u', { message_id: 'INC-1.refused', owner: 'org:two' });
  await database
    .insertInto('maintenance_windows')
    .values({
      ...{ id: 'MW-1', system_id: 'PENSION_FUND', part: null, starts_at: 1, ends_at: 2, repeats: 'NEVER' },
      ...{ until_at: null, reason: 'moving', created_by: 'anna', created_at: 70 },
    })
    .execute();
  await database.transaction().execute(async (tx) => {
    await noteEvents(tx, [
      { ticketId: 'INC-1.t', at: 200, what: 'CREATED', by: 'GATEWAY' },
      { ticketId: 'INC-1.t', at: 210, what: 'COMPLETED', by: 'GATEWAY' },
      { ticketId: 'INC-1.t', at: 220, what: 'COMPLETED', by: 'clerk' },
      { ticketId: 'INC-1.t', at: 220, what: 'QUEUED', by: 'clerk' },
      { ticketId: 'INC-1.t', at: 300, what: 'SENT', by: 'GATEWAY' },
      { ticketId: 'INC-1.t', at: 310, what: 'NUMBERED', by: 'clerk' },
      { ticketId: 'INC-1.t', at: 400, what: 'ANSWERED', by: 'anna', note: 'they work on it' },
      { ticketId: 'INC-1.t', at: 410, what: 'CLOSED', by: 'anna', note: 'done' },
      { ticketId: 'INC-1.u', at: 420, what: 'SENT_BY_HAND', by: 'boris', note: 'by telephone' },
    ]);
    const window = { window_id: 'MW-1' };
    await noteAction(tx, { kind: 'MAINTENANCE_ANNOUNCED', at: 70, by: 'anna', reason: 'moving', ...window });
    await noteAction(tx, { kind: 'MAINTENANCE_ENDED', at: 80, by: 'boris', ...window });
    const refused = { incident_id: 'INC-1', message_id: 'INC-1.refused' };
    await noteAction(tx, {
      kind: 'MESSAGE_PARKED',
      at: 300,
      by: 'GATEWAY',
      reason: '550 no such box',
      ...refused,
    });
    await noteAction(tx, { kind: 'MESSAGE_RESENT', at: 500, by: 'anna', ...refused });
    await noteAction(tx, {
      kind: 'TICKET_RELEASED',
      at: 215,
      by: 'anna',
      incident_id: 'INC-1',
      ticket_id: 'INC-1.t',
    });
    await noteAction(tx, {
      kind: 'SYSTEM_FORCED_OFF',
      at: 110,
      by: 'anna',
      incident_id: 'INC-2',
      reason: 'ANSWER',
    });
    await noteAction(tx, {
      kind: 'INCIDENT_ENDED',
      at: 950,
      by: 'anna',
      incident_id: 'INC-2',
      reason: 'END',
    });
  });
});

const list = (
  sight: TicketSight,
  filter: Partial<TimelineFilter> = {},
  page = { first: 100, after: null as never },
) => listTimeline(own.database, page, sight, { ...everything, ...filter });
const kinds = async (...of: Parameters<typeof list>) =>
  (await list(...of)).items.map(({ at, kind, by }) => `${at} ${kind} ${by}`);

const whole = [
  '950 INCIDENT_ENDED anna',
  '900 INCIDENT_ENDED GATEWAY',
  '500 MESSAGE_RESENT anna',
  '420 TICKET_SENT_BY_HAND boris',
  '410 TICKET_CLOSED anna',
  '400 TICKET_ANSWERED anna',
  '310 TICKET_COMPLETED clerk',
  '300 MESSAGE_SENT GATEWAY',
  '300 MESSAGE_PARKED GATEWAY',
  '220 TICKET_COMPLETED clerk',
  '215 TICKET_RELEASED anna',
  '110 SYSTEM_FORCED_OFF anna',
  '100 INCIDENT_OPENED GATEWAY',
  '100 INCIDENT_OPENED GATEWAY',
  '80 MAINTENANCE_ENDED boris',
  '70 MAINTENANCE_ANNOUNCED anna',
  '60 INCIDENT_ENDED GATEWAY',
  '50 INCIDENT_OPENED GATEWAY',
];
const ofTickets = /TICKET|MESSAGE/;

test('The timeline has every action of people and of the gateway once, the youngest first', async () => {
  expect(await kinds(operator)).toEqual(whole);
  expect(await kinds({ kind: 'ALL' })).toEqual(whole);
});

test.for<[title: string, filter: Partial<TimelineFilter>, lines: (line: string) => boolean]>([
  ['actions of people', { byPeople: true }, (line) => !line.endsWith('GATEWAY')],
  ['actions of the gateway', { byPeople: false }, (line) => line.endsWith('GATEWAY')],
  ['two systems', { systems: ['PENSION_FUND', 'BANKS'] }, (line) => /^(950|110|80|70|60|50) /.test(line)],
  ['no system', { systems: [] }, () => false],
  ['no known system', { systems: ['OTHER'] }, () => false],
])('A filter by %s leaves their entries alone', async ([title, filter, isLeft]) => {
  const expected = whole.filter(isLeft);
  // One of the two outages that began at one instant is of the banks.
  if (title === 'two systems') expected.splice(2, 0, '100 INCIDENT_OPENED GATEWAY');
  expect(await kinds(operator, filter)).toEqual(expected);
});

test('A filter by an outage takes any of its numbers', async () => {
  const lines = await kinds(operator, { incidentId: 'INC-1' });
  expect(lines).toHaveLength(11);
  expect(await kinds(operator, { incidentId: 'INC-x' })).toEqual(lines);
  expect(await kinds(operator, { incidentId: 'INC-none' })).toEqual([]);
});

test('An owner sees actions on own tickets and their messages; a viewer without tickets those on outages alone', async () => {
  const hidden = ['500 MESSAGE_RESENT anna', '420 TICKET_SENT_BY_HAND boris', '300 MESSAGE_PARKED GATEWAY'];
  expect(await kinds({ kind: 'OWN', owner: 'org:one' })).toEqual(
    whole.filter((line) => !hidden.includes(line)),
  );
  const own = whole.filter((line) => hidden.includes(line) || !ofTickets.test(line));
  expect(await kinds({ kind: 'OWN', owner: 'org:two' })).toEqual(own);
  const plain = whole.filter((line) => !ofTickets.test(line));
  expect(await kinds({ kind: 'OWN', owner: 'org:three' })).toEqual(plain);
  expect(await kinds({ kind: 'NONE' })).toEqual(plain);
});

test.for([1, 2, 3, 7, 18])(
  'Pages of %i joined are the whole list, also among entries of one instant',
  async (first) => {
    const seen: string[] = [];
    let after: { at: number; id: string } | null = null;
    for (let hasNext = true; hasNext; ) {
      const page = await list(operator, {}, { first, after: after as never });
      seen.push(...page.items.map(({ at, kind, by }) => `${at} ${kind} ${by}`));
      const last = page.items.at(-1);
      after = last ? { at: last.at, id: last.key } : after;
      hasNext = page.hasNext;
    }
    expect(seen).toEqual(whole);
  },
);

test('A sentence tells the action, the system and the words of the person, in each language', async () => {
  const { items } = await list(operator);
  const sentences = items.map((entry) => timelineSentence(entry).en);
  expect(sentences).toContain(
    'The outage is over: the system answers again. System: Gateway of the digital government.',
  );
  // A person's reason is never taken for a cause of the gateway.
  expect(sentences.filter((one) => one.includes('Reason: END'))).toHaveLength(1);
  expect(sentences.filter((one) => one.includes('Reason: ANSWER'))).toHaveLength(1);
  expect(sentences.some((one) => one.startsWith('The outage is over: the time for which'))).toBe(true);
  expect(sentences.some((one) => one.endsWith('Reply of the server: 550 no such box'))).toBe(true);
  expect(sentences.some((one) => one.endsWith('Note: by telephone'))).toBe(true);
  for (const entry of items) {
    const { kk, ru, en } = timelineSentence(entry);
    expect(new Set([kk, ru, en]).size).toBe(3);
  }
});
