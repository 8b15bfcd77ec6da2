import { expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { readEml } from '../../support/read-eml.ts';
import type { TestSmtpServer } from '../../support/smtp.ts';
import { until } from '../../support/until.ts';
import { ask, changeTicket, draft, lettersOf, startBoth, ticketOf, ticketsOf } from './ticket-gateway.ts';

const number = '002-2026-114758';

/** Parts of a message that must never change after it was sent. */
async function wordsOf(gateway: TestGateway, ticketId: string) {
  const { message } = await ticketOf(gateway, ticketId);
  const { messageId, subject, text, html, eml } = message;
  return { messageId, subject, text, html, attachments: readEml(eml).attachments };
}

async function sendFirst(gateway: TestGateway, smtp: TestSmtpServer) {
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const { supportTicket, incident } = await ask(gateway, draft('draft-1'));
  await until(async () => (await ticketOf(gateway, supportTicket.id)).state === 'SENT');
  const [first] = lettersOf(smtp);
  expect(first?.text).toContain('Ещё не зарегистрировано, потому что');
  expect(first?.text).toContain('Әлі тіркелмеген, себебі');
  return { id: supportTicket.id, incident, words: await wordsOf(gateway, supportTicket.id) };
}

async function expectNumberFollowed(
  gateway: TestGateway,
  smtp: TestSmtpServer,
  { id, incident, words }: Awaited<ReturnType<typeof sendFirst>>,
) {
  await until(() => smtp.received().length === 2);
  const [first, second] = lettersOf(smtp);
  expect(second?.headers.get('subject')).toContain('(регистрационный номер)');
  expect(second?.headers.get('references')).toBe(first?.headers.get('message-id'));
  expect(second?.headers.get('references')).toContain(incident.id);
  expect(second?.headers.get('message-id')).not.toBe(first?.headers.get('message-id'));
  expect(second?.text).toContain(`2. Регистрационный номер заявления: ${number}`);
  expect(second?.text).toContain(`2. Өтініштің тіркеу нөмірі: ${number}`);
  expect(second?.text).toContain('draft-1');
  expect(JSON.parse(String(second?.attachments[0]?.content))).toMatchObject({
    kind: 'NUMBER',
    tickets: [{ registrationNumber: number, applicationRef: 'draft-1' }],
  });

  const [ticket, ...more] = await ticketsOf(gateway, { applicationNumber: number });
  expect(more).toEqual([]);
  expect(ticket).toMatchObject({ id, registrationNumber: number, numberFollowed: true, state: 'SENT' });
  expect(ticket.events.map(({ what }: { what: string }) => what)).toEqual([
    ...['CREATED', 'QUEUED', 'SENT', 'NUMBERED'],
  ]);
  expect(await wordsOf(gateway, id)).toEqual(words);
}

test('The number of an application follows in the thread when its next question fails, and the sent message stays as it was', async () => {
  const { smtp, gateway } = await startBoth();
  const sent = await sendFirst(gateway, smtp);
  const later = await ask(gateway, { ...draft('draft-1'), applicationNumber: number });
  expect(later.supportTicket.id).toBe(sent.id);
  await expectNumberFollowed(gateway, smtp, sent);
  // A second question, with the number alone, or with another one: nothing more follows.
  await ask(gateway, { ...draft('draft-1'), applicationNumber: number });
  await ask(gateway, { stateService: 'ENPF_PAYMENTS', applicationNumber: number });
  await ask(gateway, { ...draft('draft-1'), applicationNumber: '002-2026-999999' });
  const tickets = await ticketsOf(gateway);
  expect(tickets).toHaveLength(1);
  expect(tickets[0].registrationNumber).toBe(number);
  expect(smtp.received()).toHaveLength(2);
});

test('The number that a person adds follows in the thread too, once', async () => {
  const { smtp, gateway } = await startBoth();
  const sent = await sendFirst(gateway, smtp);
  const { version } = await ticketOf(gateway, sent.id);
  const input = { id: sent.id, expectedVersion: version, applicationNumber: number };
  const { result, supportTicket } = await changeTicket(gateway, 'completeSupportTicket', input);
  expect(result).toEqual({ __typename: 'Done', changedId: sent.id });
  expect(supportTicket).toMatchObject({ registrationNumber: number, version: version + 1 });
  await expectNumberFollowed(gateway, smtp, sent);
  const again = await changeTicket(gateway, 'completeSupportTicket', {
    ...input,
    expectedVersion: version + 1,
  });
  expect(again.supportTicket.version).toBe(version + 1);
});

test('A question by the number alone, after a person added it, finds the same ticket', async () => {
  const { smtp, gateway } = await startBoth();
  const sent = await sendFirst(gateway, smtp);
  const { version } = await ticketOf(gateway, sent.id);
  await changeTicket(gateway, 'completeSupportTicket', {
    id: sent.id,
    expectedVersion: version,
    applicationNumber: number,
  });
  const { applicationRef: _, ...byNumber } = { ...draft('draft-1'), applicationNumber: number };
  await ask(gateway, byNumber);
  const tickets = await ticketsOf(gateway);
  expect(tickets).toHaveLength(1);
  expect(tickets[0].id).toBe(sent.id);
});
