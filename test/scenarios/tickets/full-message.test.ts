import { expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { ask, countOf, draft, incidentsOf, startMail, startWith } from './ticket-gateway.ts';

test('A full message that is on its way when its time of collecting ends does not arrive twice', async () => {
  const smtp = await startMail({ slowMs: 3000 });
  const gateway = await startWith(smtp, { TICKET_COLLECT_MS: '1000', TICKETS_PER_MESSAGE: '2' });
  // The mail server is slow to take the second message, which was full long before its second was over.
  smtp.behave((n) => (n === 2 ? 'slow' : 'accept'));
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await ask(gateway, draft('draft-1'));
  await until(() => smtp.received().length === 1);
  await Promise.all([ask(gateway, draft('draft-2')), ask(gateway, draft('draft-3'))]);
  const unfinished = "pgboss.job where name = 'support-mail' and completed_on is null";
  await until(async () => smtp.received().length >= 2 && (await countOf(gateway, unfinished)) === 0);
  expect(new Set(smtp.messageIds()).size).toBe(2);
  expect(smtp.messageIds()).toHaveLength(2);
  const [{ messages }] = await incidentsOf(gateway);
  expect(messages).toMatchObject([{ state: 'SENT' }, { state: 'SENT' }]);
});
