import { expect, test } from 'vitest';
import { createTestClock } from '../../support/clock.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  changeTicket,
  draft,
  incidentsOf,
  lettersOf,
  startMail,
  startWith,
  ticketOf,
  ticketsOf,
} from './ticket-gateway.ts';

async function resend(gateway: TestGateway, id: string, idempotencyKey?: string) {
  const { data, errors } = await gateway.ask(
    `mutation ($input: ResendMessageInput!) { resendMessage(input: $input) {
      supportMessage { id state } result { __typename ... on OutOfTurn { state } } } }`,
    { input: { id, idempotencyKey } },
  );
  expect(errors).toEqual([]);
  return data.resendMessage;
}

test('A parked message leaves again with all its tickets by one mutation, but for those that a person has sent since', async () => {
  const smtp = await startMail();
  const gateway = await startWith(smtp, { TICKET_COLLECT_MS: '60000', TICKETS_PER_MESSAGE: '5' });
  smtp.behave(() => '550');
  await gateway.setFault('PERSON_REGISTER', 'http500');
  for (const [i, iin] of inventedIins(6).entries()) await ask(gateway, draft(`draft-${i}`), iin);
  await until(async () => (await ticketsOf(gateway, { states: ['PARKED'] })).length === 6);
  const tickets = await ticketsOf(gateway);
  const ids = new Set<string>(tickets.map(({ message }: { message: { id: string } }) => message.id));
  expect(ids.size).toBe(2);
  const [full = ''] = [...ids].filter(
    (id) => tickets.filter(({ message }: { message: { id: string } }) => message.id === id).length === 5,
  );
  const [byHand, ...others] = tickets.filter(
    ({ message }: { message: { id: string } }) => message.id === full,
  );
  const note = { id: byHand.id, expectedVersion: byHand.version, note: 'by telephone' };
  expect((await changeTicket(gateway, 'recordSupportTicketSent', note)).result.__typename).toBe('Done');

  smtp.behave(() => 'accept');
  const done = { result: { __typename: 'Done' }, supportMessage: { id: full } };
  expect(await resend(gateway, full, 'resend-key-1')).toMatchObject(done);
  await until(() => smtp.received().length === 1);
  for (const { id } of others) await until(async () => (await ticketOf(gateway, id)).state === 'SENT');
  const [letter] = lettersOf(smtp);
  expect(JSON.parse(String(letter?.attachments.at(-1)?.content)).tickets).toHaveLength(4);

  // The same request is done once, and a sent message is out of turn.
  expect(await resend(gateway, full, 'resend-key-1')).toMatchObject(done);
  expect((await resend(gateway, full)).result).toEqual({ __typename: 'OutOfTurn', state: 'SENT' });
  expect(await resend(gateway, 'INC-none.1')).toEqual({
    supportMessage: null,
    result: { __typename: 'NotFound' },
  });
  expect(smtp.received()).toHaveLength(1);
  const [{ messages }] = await incidentsOf(gateway);
  expect(messages.map(({ state }: { state: string }) => state).toSorted()).toEqual(['PARKED', 'SENT']);
});

test('A message without an unsent ticket, and a sent one, cannot be sent again', async () => {
  const clock = createTestClock();
  const smtp = await startMail();
  const gateway = await startWith(smtp, { TICKET_COLLECT_MS: '0' }, clock);
  smtp.behave(() => '550');
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await ask(gateway, draft('draft-1'));
  await until(async () => (await ticketsOf(gateway, { states: ['PARKED'] })).length === 1);
  const [ticket] = await ticketsOf(gateway);
  const note = { id: ticket.id, expectedVersion: ticket.version, note: 'by telephone' };
  await changeTicket(gateway, 'recordSupportTicketSent', note);
  expect((await resend(gateway, ticket.message.id)).result).toEqual({
    __typename: 'OutOfTurn',
    state: 'PARKED',
  });

  // A message without tickets has none to judge it by.
  smtp.behave(() => 'accept');
  await gateway.endFault('PERSON_REGISTER');
  await ask(gateway, {});
  await until(async () => (await incidentsOf(gateway, { open: false })).length === 1);
  clock.advance(600_001);
  const closings = async () => {
    const { data } = await gateway.ask('{ incidents(first: 10) { nodes { messages { id kind state } } } }');
    const [{ messages }] = data.incidents.nodes;
    return messages.filter(
      (one: { kind: string; state: string }) => one.kind === 'CLOSING' && one.state === 'SENT',
    );
  };
  await until(async () => (await closings()).length === 1);
  const [closing] = await closings();
  expect((await resend(gateway, closing.id)).result).toEqual({ __typename: 'OutOfTurn', state: 'SENT' });
  expect(smtp.received()).toHaveLength(1);
});
