import { expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { ask, changeTicket, countOf, draft, lettersOf, startBoth, ticketsOf } from './ticket-gateway.ts';

test('A clerk who asks twenty times for one draft, even at the same time, makes one ticket and one message', async () => {
  const { smtp, gateway } = await startBoth({ TICKET_COLLECT_MS: '0' });
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const together = await Promise.all(Array.from({ length: 10 }, () => ask(gateway, draft('draft-1'))));
  const after: (typeof together)[number][] = [];
  for (let i = 0; i < 10; i += 1) after.push(await ask(gateway, draft('draft-1')));
  const seen = new Set([...together, ...after].map(({ supportTicket }) => supportTicket.id));
  expect(seen.size).toBe(1);

  await until(() => smtp.received().length > 0);
  const [ticket, ...more] = await ticketsOf(gateway);
  expect(more).toEqual([]);
  expect([ticket.id]).toEqual([...seen]);
  expect(ticket.events.filter(({ what }: { what: string }) => what === 'CREATED')).toHaveLength(1);
  expect(await countOf(gateway, 'support_messages')).toBe(1);
  // A second draft's message would follow a second message of the first.
  await ask(gateway, draft('draft-2'));
  await until(() => smtp.received().length > 1);
  expect(lettersOf(smtp).map(({ text }) => /draft-\d/.exec(text)?.[0])).toEqual(['draft-1', 'draft-2']);
});

test('One key twenty times at once is one change, and all twenty answers say that it is done', async () => {
  const { gateway } = await startBoth({ TICKET_BEFORE_REGISTRATION: 'hold' });
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const { supportTicket } = await ask(gateway, draft('draft-1'));
  const { id, version } = supportTicket;
  const input = {
    id,
    expectedVersion: version,
    screenshots: ['screen-1.png'],
    idempotencyKey: 'clerk-7:draft-1',
  };
  const changes = await Promise.all(
    Array.from({ length: 20 }, () => changeTicket(gateway, 'completeSupportTicket', input)),
  );
  for (const { result } of changes) expect(result).toEqual({ __typename: 'Done', changedId: id });
  const [ticket] = await ticketsOf(gateway);
  expect(ticket).toMatchObject({ version: version + 1, screenshots: ['screen-1.png'], state: 'DRAFT' });
  expect(ticket.events.filter(({ what }: { what: string }) => what === 'COMPLETED')).toHaveLength(1);

  // With other input, for another mutation, or of another version it is another request.
  const others = [
    ['completeSupportTicket', { ...input, screenshots: ['screen-2.png'] }],
    ['completeSupportTicket', { ...input, expectedVersion: version + 1 }],
    ['closeSupportTicket', { ...input, screenshots: undefined, note: 'closed by mistake' }],
  ] as const;
  for (const [mutation, other] of others) {
    const { result, supportTicket: unchanged } = await changeTicket(gateway, mutation, other);
    expect(result).toEqual({ __typename: 'KeyInUse', message: expect.stringMatching(/ключ/) });
    expect(unchanged).toMatchObject({ version: version + 1, state: 'DRAFT' });
  }
});
