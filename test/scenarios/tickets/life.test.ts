import { expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  changeTicket,
  draft,
  startBoth,
  startMail,
  startWith,
  ticketOf,
  ticketsOf,
} from './ticket-gateway.ts';

const sentence = expect.stringMatching(/[а-яё].*\.$/i);

async function fileOne(gateway: TestGateway, purpose: object = draft('draft-1')): Promise<string> {
  await gateway.setFault('PERSON_REGISTER', 'http500');
  return (await ask(gateway, purpose)).supportTicket.id;
}

async function untilState(gateway: TestGateway, id: string, state: string) {
  await until(async () => (await ticketOf(gateway, id)).state === state);
  return ticketOf(gateway, id);
}

/** Each step of a life with the version last seen. */
function stepper(gateway: TestGateway, id: string) {
  return async (mutation: string, more: object = {}) => {
    const { version } = await ticketOf(gateway, id);
    return changeTicket(gateway, mutation, { id, expectedVersion: version, ...more });
  };
}

test('A ticket that the mail server refuses for good is parked with the reply of the server, and leaves when a person sends it', async () => {
  const smtp = await startMail({ replies: { '550': '5.7.1 not from you, 900101490009' } });
  const gateway = await startWith(smtp);
  smtp.behave(() => '550');
  const id = await fileOne(gateway);
  const parked = await untilState(gateway, id, 'PARKED');
  expect(parked).toMatchObject({
    sentAt: null,
    message: {
      state: 'PARKED',
      attempts: 1,
      reply: expect.stringContaining('5.7.1 not from you, ************'),
    },
  });
  smtp.behave(() => 'accept');
  const step = stepper(gateway, id);
  expect((await step('sendSupportTicket')).result).toEqual({ __typename: 'Done', changedId: id });
  const sent = await untilState(gateway, id, 'SENT');
  expect(sent.message).toMatchObject({ state: 'SENT', reply: null });
  expect(sent.message.id).not.toBe(parked.message.id);
  expect(smtp.received()).toHaveLength(1);
  expect(sent.events.map(({ what, by }: { what: string; by: string }) => `${what} ${by}`)).toEqual([
    ...['CREATED GATEWAY', 'QUEUED GATEWAY', 'PARKED GATEWAY', 'QUEUED demo-specialist', 'SENT GATEWAY'],
  ]);
});

test('A parked ticket that a person sent by other means is never sent by the gateway, and is answered and closed', async () => {
  const smtp = await startMail();
  const gateway = await startWith(smtp);
  smtp.behave(() => '550');
  const id = await fileOne(gateway);
  await untilState(gateway, id, 'PARKED');
  smtp.behave(() => 'accept');
  const step = stepper(gateway, id);
  const seen: string[] = [];
  for (const [mutation, note] of [
    ['recordSupportTicketSent', 'by telephone, 10:15, operator 3'],
    ['recordSupportTicketAnswer', 'they know'],
    ['closeSupportTicket', 'works again'],
  ] as const) {
    const { result, supportTicket } = await step(mutation, { note });
    expect(result).toEqual({ __typename: 'Done', changedId: id });
    expect(supportTicket.events.at(-1)).toMatchObject({ by: 'demo-specialist', note });
    seen.push(supportTicket.state);
  }
  expect(seen).toEqual(['SENT', 'ANSWERED', 'CLOSED']);
  expect(smtp.received()).toEqual([]);
  // Closed is closed, even for a later number.
  for (const [mutation, more] of [
    ['sendSupportTicket', {}],
    ['recordSupportTicketSent', { note: 'again' }],
    ['recordSupportTicketAnswer', { note: 'again' }],
    ['closeSupportTicket', { note: 'again' }],
    ['completeSupportTicket', { applicationNumber: '002-1' }],
  ] as const) {
    const { result } = await step(mutation, more);
    expect(result, mutation).toEqual({ __typename: 'OutOfTurn', state: 'CLOSED', message: sentence });
  }
});

test('The gateway refuses a forbidden step with the reason, and changes nothing', async () => {
  const { smtp, gateway } = await startBoth({ TICKET_BEFORE_REGISTRATION: 'hold' });
  const id = await fileOne(gateway);
  const before = await ticketsOf(gateway);
  expect(before).toMatchObject([{ id, state: 'DRAFT', missing: ['REGISTRATION_NUMBER'], version: 1 }]);
  const step = stepper(gateway, id);
  const note = 'a note';
  expect((await step('sendSupportTicket')).result).toEqual({
    ...{ __typename: 'Incomplete', missing: ['REGISTRATION_NUMBER'], message: sentence },
  });
  expect((await step('recordSupportTicketAnswer', { note })).result).toEqual({
    ...{ __typename: 'OutOfTurn', state: 'DRAFT', message: sentence },
  });
  const stale = { id, expectedVersion: 7, note };
  expect(await changeTicket(gateway, 'closeSupportTicket', stale)).toMatchObject({
    result: { __typename: 'VersionChanged', version: 1, message: sentence },
    supportTicket: { id, state: 'DRAFT' },
  });
  const unknown = { id: `${id}0`, expectedVersion: 1, note };
  expect(await changeTicket(gateway, 'closeSupportTicket', unknown)).toMatchObject({
    result: { __typename: 'NotFound', message: sentence },
    supportTicket: null,
  });
  expect(await ticketsOf(gateway)).toEqual(before);
  expect(smtp.received()).toEqual([]);
});
