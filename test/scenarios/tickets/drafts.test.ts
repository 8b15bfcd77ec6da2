import { expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import {
  ask,
  changeTicket,
  countOf,
  draft,
  lettersOf,
  someIin,
  startBoth,
  ticketOf,
  ticketsOf,
} from './ticket-gateway.ts';

const capitalization = {
  stateService: 'CAPITALIZATION_PAYMENTS',
  route: 'STATE_CORPORATION',
  applicationRef: 'draft-4',
};

test('A ticket of a state service whose order names no mailbox waits for one', async () => {
  const { smtp, gateway } = await startBoth();
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const { supportTicket } = await ask(gateway, capitalization);
  expect(supportTicket).toMatchObject({ state: 'DRAFT', missing: ['RECIPIENT'] });
  // Another one leaves meanwhile.
  await ask(gateway, draft('draft-1'));
  await until(() => smtp.received().length === 1);
  expect(await ticketOf(gateway, supportTicket.id)).toMatchObject({ state: 'DRAFT', message: null });
  expect(lettersOf(smtp)[0]?.text).toContain('draft-1');
});

test('A ticket without a mailbox in the order leaves if the operator has named one', async () => {
  const { smtp, gateway } = await startBoth({ SUPPORT_MAILBOXES: 'CAPITALIZATION_PAYMENTS=desk@example.kz' });
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const { supportTicket } = await ask(gateway, capitalization);
  await until(() => smtp.received().length === 1);
  await until(async () => (await ticketOf(gateway, supportTicket.id)).state === 'SENT');
  expect(await ticketsOf(gateway, { mailbox: 'desk@example.kz' })).toHaveLength(1);
  expect(lettersOf(smtp)[0]?.headers.get('subject')).toContain('S4 CAPITALIZATION_PAYMENTS');
});

test('A ticket waits for the number, of a later question or of a person, if the application must be registered first', async () => {
  const { smtp, gateway } = await startBoth({ TICKET_BEFORE_REGISTRATION: 'hold', TICKET_COLLECT_MS: '0' });
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const asked = (await ask(gateway, draft('draft-1'))).supportTicket;
  const completed = (await ask(gateway, draft('draft-2'))).supportTicket;
  for (const ticket of [asked, completed])
    expect(ticket).toMatchObject({ state: 'DRAFT', missing: ['REGISTRATION_NUMBER'] });

  await ask(gateway, { ...draft('draft-1'), applicationNumber: '002-1' });
  const input = { id: completed.id, expectedVersion: completed.version, applicationNumber: '002-2' };
  expect((await changeTicket(gateway, 'completeSupportTicket', input)).result.__typename).toBe('Done');
  await until(() => smtp.received().length === 2);
  const numbers = lettersOf(smtp).map(
    ({ text }) => /2\. Регистрационный номер заявления: (.*)/.exec(text)?.[1],
  );
  expect(numbers.toSorted()).toEqual(['002-1', '002-2']);
  for (const { id } of [asked, completed]) {
    await until(async () => (await ticketOf(gateway, id)).state === 'SENT');
    expect(await ticketOf(gateway, id)).toMatchObject({ numberFollowed: false, missing: [] });
  }
});

test('A ticket waits for a picture that a person adds if the drawn one does not count', async () => {
  const { smtp, gateway } = await startBoth({ TICKET_PICTURE: 'beside' });
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const { id, version, missing } = (await ask(gateway, draft('draft-1'))).supportTicket;
  expect(missing).toEqual(['SCREENSHOTS']);
  const input = { id, expectedVersion: version, screenshots: ['https://files.example.kz/1.png'] };
  await changeTicket(gateway, 'completeSupportTicket', input);
  await until(() => smtp.received().length === 1);
  expect(lettersOf(smtp)[0]?.text).toContain('5. Снимки экрана: \n   1) https://files.example.kz/1.png');
});

test('The answer to a question of no application lists the facts that a ticket would lack, and no ticket is kept', async () => {
  const { gateway } = await startBoth();
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const { data } = await gateway.ask(
    `query ($iin: IIN!) {
      person(iin: $iin) { identity { ...Ticket } }
      personSearch(by: { document: { number: "012345678" } }, purpose: { stateService: ENPF_PAYMENTS }) { ...Ticket }
    } fragment Ticket on RegisterUnavailable { incident { id } supportTicket { id state missing } }`,
    { iin: someIin },
  );
  for (const { incident, supportTicket } of [data.person.identity, data.personSearch]) {
    expect(incident.id).toMatch(/^INC-/);
    expect(supportTicket).toMatchObject({ id: null, state: null });
  }
  expect(data.person.identity.supportTicket.missing).toContain('STATE_SERVICE');
  expect(data.personSearch.supportTicket.missing).toContain('IIN');
  expect(await ticketsOf(gateway)).toEqual([]);
  for (const table of ['support_tickets', 'people', 'support_messages'])
    expect(await countOf(gateway, table)).toBe(0);
});
