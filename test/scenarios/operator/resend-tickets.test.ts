import { expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import type { TestSmtpServer } from '../../support/smtp.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  askMany,
  changeTicket,
  draft,
  lettersOf,
  rowsOf,
  startMail,
  startWith,
  ticketOf,
  ticketsOf,
} from '../tickets/ticket-gateway.ts';

const mutation = `mutation ($input: ResendSupportTicketsInput!) { resendSupportTickets(input: $input) {
  messages { id messageId kind state ticketCount incident { id } }
  result { __typename ... on Done { changedId } ... on OutOfTurn { state } }
} }`;

async function resend(gateway: TestGateway, ids: readonly string[], idempotencyKey?: string, token?: string) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const { data, errors } = await gateway.ask(mutation, { input: { ids, idempotencyKey } }, headers);
  expect(errors).toEqual([]);
  return data.resendSupportTickets;
}

const idsOf = (tickets: readonly { readonly id: string }[]) => tickets.map(({ id }) => id);

/** Parked tickets of one incident: each of these many applications failed while the mail server refused everything. */
async function park(gateway: TestGateway, smtp: TestSmtpServer, count: number) {
  smtp.behave(() => '550');
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const crowds = inventedIins(count).map((iin, i) => ({ iins: [iin], purpose: draft(`draft-${i}`) }));
  for (let i = 0; i < count; i += 20) await askMany(gateway, crowds.slice(i, i + 20));
  await until(async () => (await ticketsOf(gateway, { states: ['PARKED'] })).length === count);
  smtp.behave(() => 'accept');
  return ticketsOf(gateway);
}

const allSent = async (gateway: TestGateway, count: number) =>
  until(async () => (await ticketsOf(gateway, { states: ['SENT'] })).length === count);

test('Twenty-seven parked tickets of four messages leave in one message, once under a key, with their actor on record', async () => {
  const smtp = await startMail();
  const gateway = await startWith(smtp, { TICKET_COLLECT_MS: '0', TICKETS_PER_MESSAGE: '9' });
  const tickets = await park(gateway, smtp, 27);
  const before = new Set<string>(tickets.map(({ message }: { message: { id: string } }) => message.id));
  expect(before.size).toBeGreaterThan(2);
  const parked = tickets.map(({ id }: { id: string }) => id);

  const token = await gateway.tokenOf('operator');
  const done = await resend(gateway, parked, 'night-shift-1', token);
  expect(done.result).toEqual({ __typename: 'Done', changedId: done.messages[0].id });
  expect(done.messages).toHaveLength(1);
  expect(done.messages[0]).toMatchObject({ kind: 'TICKETS', ticketCount: 27 });
  expect(before).not.toContain(done.messages[0].id);
  await allSent(gateway, 27);
  const [letter] = lettersOf(smtp);
  expect(smtp.received()).toHaveLength(1);
  expect(letter?.headers.get('message-id')).toBe(done.messages[0].messageId);
  expect(JSON.parse(String(letter?.attachments.at(-1)?.content)).tickets).toHaveLength(27);

  // The same request is done once; another one is another request, or out of turn.
  const again = await resend(gateway, parked.toReversed(), 'night-shift-1', token);
  expect(again.result).toEqual(done.result);
  expect((await resend(gateway, parked.slice(1), 'night-shift-1', token)).result.__typename).toBe('KeyInUse');
  expect((await resend(gateway, parked.slice(1))).result).toEqual({ __typename: 'OutOfTurn', state: 'SENT' });
  expect(smtp.received()).toHaveLength(1);

  const query =
    '{ timeline(first: 10, filter: { byPeople: true }) { nodes { kind by message text(language: EN) } } }';
  const { data } = await gateway.ask(query);
  const [entry, ...others] = data.timeline.nodes;
  expect(entry).toMatchObject({ kind: 'MESSAGE_RESENT', message: done.messages[0].id });
  expect(entry.by).not.toBe('GATEWAY');
  expect(others).toEqual([]);
  // Emptied messages are gone, their refusals stay.
  const messages = '{ supportMessages(first: 100) { totalCount nodes { id state } } }';
  expect((await gateway.ask(messages)).data.supportMessages).toMatchObject({
    totalCount: 1,
    nodes: [{ id: done.messages[0].id, state: 'SENT' }],
  });
  const refusals =
    '{ timeline(first: 50, filter: { byPeople: false }) { nodes { kind text(language: EN) } } }';
  const { nodes } = (await gateway.ask(refusals)).data.timeline;
  const refused = nodes.filter(({ kind }: { kind: string }) => kind === 'MESSAGE_PARKED');
  expect(refused).toHaveLength(before.size);
  expect(refused[0].text).toContain('550');
});

test('Tickets that are exactly those of a parked message leave under its Message-ID; a part of them under a new one', async () => {
  const smtp = await startMail();
  const gateway = await startWith(smtp, { TICKET_COLLECT_MS: '60000', TICKETS_PER_MESSAGE: '4' });
  const tickets = await park(gateway, smtp, 5);
  const full = tickets.filter(
    ({ message }: { message: { id: string } }) =>
      tickets.filter((one: { message: { id: string } }) => one.message.id === message.id).length === 4,
  );
  const [{ message: old }] = full;
  const whole = await resend(gateway, idsOf(full));
  expect(whole.messages).toMatchObject([{ id: old.id, messageId: old.messageId, ticketCount: 4 }]);
  await allSent(gateway, 4);
  expect(lettersOf(smtp)[0]?.headers.get('message-id')).toBe(old.messageId);

  const parkAgain = async (id: string) => {
    await rowsOf(gateway, `update support_tickets set state = 'PARKED' where id = '${id}'`);
    await rowsOf(gateway, `update support_messages set state = 'PARKED' where id = '${old.id}'`);
  };
  // A part of one message, which keeps its other tickets.
  await parkAgain(full[1].id);
  const piece = await resend(gateway, [full[1].id]);
  expect(piece.messages).toMatchObject([{ ticketCount: 1 }]);
  expect(piece.messages[0].id).not.toBe(old.id);
  await allSent(gateway, 4);

  // A part of one message, and all of another.
  const [single] = await ticketsOf(gateway, { states: ['PARKED'] });
  await parkAgain(full[0].id);
  const part = await resend(gateway, [single.id, full[0].id]);
  expect(part.messages).toHaveLength(1);
  expect([old.id, single.message.id]).not.toContain(part.messages[0].id);
  await allSent(gateway, 5);
  // The first message has kept its other tickets, the second had no other.
  const { data } = await gateway.ask(
    `{ a: supportMessage(id: "${old.id}") { ticketCount } b: supportMessage(id: "${single.message.id}") { id } }`,
  );
  expect(data).toEqual({ a: { ticketCount: 2 }, b: null });
});

test('Two operators at once send the tickets once; one ticket that is not parked leaves all as they are', async () => {
  const smtp = await startMail();
  const gateway = await startWith(smtp, { TICKET_COLLECT_MS: '0', TICKETS_PER_MESSAGE: '2' });
  const tickets = await park(gateway, smtp, 4);
  const ids = idsOf(tickets);
  const [closed, ...rest] = tickets;
  const note = { id: closed.id, expectedVersion: closed.version, note: 'twice' };
  expect((await changeTicket(gateway, 'closeSupportTicket', note)).result.__typename).toBe('Done');
  expect((await resend(gateway, ids)).result).toEqual({ __typename: 'OutOfTurn', state: 'CLOSED' });
  expect(await resend(gateway, [...idsOf(rest), 'INC-none'])).toEqual({
    messages: [],
    result: { __typename: 'NotFound' },
  });
  expect(await ticketsOf(gateway, { states: ['PARKED'] })).toHaveLength(3);

  const both = await Promise.all([resend(gateway, idsOf(rest)), resend(gateway, idsOf(rest))]);
  const results = both.map(({ result }) => result.__typename).toSorted();
  expect(results).toEqual(['Done', 'OutOfTurn']);
  await allSent(gateway, 3);
  expect(smtp.received()).toHaveLength(1);
});

test('Tickets of two incidents for one mailbox leave in a message each, in the thread of their own incident', async () => {
  const smtp = await startMail();
  const gateway = await startWith(smtp, { TICKET_COLLECT_MS: '0', TICKETS_PER_MESSAGE: '1' });
  smtp.behave(() => '550');
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await gateway.setFault('DISABILITY_DATABANK', 'http500');
  const [iin = '', other = ''] = inventedIins(2);
  const fields = '... on RegisterUnavailable { incident { id } }';
  const query = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) {
    identity { ${fields} } disability { ${fields} } } }`;
  for (const [i, one] of [iin, other].entries()) {
    const { data } = await gateway.ask(query, {
      iin: one,
      purpose: { ...draft(`two-${i}`), route: 'ENPF_WORKER' },
    });
    expect(data.person.disability.incident.id).toMatch(/^INC-/);
  }
  await ask(gateway, draft('two-2'), iin);
  await until(async () => (await ticketsOf(gateway, { states: ['PARKED'] })).length >= 3);
  const tickets = await ticketsOf(gateway, { states: ['PARKED'] });
  const incidents = new Set<string>(tickets.map(({ incident }: { incident: { id: string } }) => incident.id));
  expect(incidents.size).toBe(2);
  smtp.behave(() => 'accept');
  const { messages, result } = await resend(gateway, idsOf(tickets));
  expect(result.__typename).toBe('Done');
  expect(new Set(messages.map((one: { incident: { id: string } }) => one.incident.id))).toEqual(incidents);
  expect(messages).toHaveLength(2);
  await allSent(gateway, tickets.length);
});

test('Parked tickets keep their messages with a setting of one message for each application', async () => {
  const smtp = await startMail();
  const gateway = await startWith(smtp, { TICKET_GROUPING: 'application' });
  const tickets = await park(gateway, smtp, 3);
  const { messages } = await resend(gateway, idsOf(tickets));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();
  expect(ids(messages)).toEqual(ids(tickets.map(({ message }: { message: { id: string } }) => message)));
  await allSent(gateway, 3);
});

test('An officer sends the tickets of the own organisation again, and learns of no other; bad input is refused', async () => {
  const smtp = await startMail();
  const gateway = await startWith(smtp, { TICKET_COLLECT_MS: '0' });
  const [ticket] = await park(gateway, smtp, 1);
  for (const role of ['specialist', 'examiner', 'citizen', 'auditor', 'agency']) {
    const { result } = await resend(gateway, [ticket.id], undefined, await gateway.tokenOf(role));
    expect([role, result]).toEqual([role, { __typename: 'NotFound' }]);
  }
  expect((await ticketOf(gateway, ticket.id)).state).toBe('PARKED');

  // The same ticket, as one of the specialist's organisation.
  const specialist = await gateway.tokenOf('specialist');
  const asked = await gateway.ask(
    '{ viewer { organisation { bin } } }',
    {},
    { authorization: `Bearer ${specialist}` },
  );
  await rowsOf(gateway, `update support_tickets set owner = 'org:${asked.data.viewer.organisation.bin}'`);
  expect((await resend(gateway, [ticket.id], undefined, specialist)).result.__typename).toBe('Done');
  for (const [input, expected] of [
    [{ ids: [] }, 'ids: 1 to 500 tickets'],
    [{ ids: Array.from({ length: 501 }, (_, i) => `t-${i}`) }, 'ids: 1 to 500 tickets'],
    [{ ids: [ticket.id], idempotencyKey: 'short' }, 'idempotencyKey: 8 to 64'],
  ] as const) {
    const { errors } = await gateway.ask(mutation, { input });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toContain(expected);
  }
});
