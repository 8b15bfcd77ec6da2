import { expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { ask, countOf, draft, incidentsOf, rowsOf, startMail, startWith } from './ticket-gateway.ts';

/** The database takes no result of a message: the statement that writes it ends like a slow one. */
const takeNoResults = `
  create function take_no_results() returns trigger language plpgsql as $$
  begin
    if new.state in ('SENT', 'PARKED') then raise exception 'too slow' using errcode = '57014'; end if;
    return new;
  end $$;
  create trigger take_no_results before update on support_messages
    for each row execute function take_no_results()`;

test.for([
  ['accepted', 'accept', 'SENT'],
  ['refused', '550', 'PARKED'],
] as const)(
  'A message that the mail server has %s is not sent again because the database does not take the result',
  async ([, behaviour, state]) => {
    const smtp = await startMail();
    let arrived = 0;
    smtp.behave((_n, raw) => {
      if (raw !== '') arrived += 1;
      return behaviour;
    });
    const gateway = await startWith(smtp, { MAIL_RETRY_MAX_SECONDS: '1' });
    await rowsOf(gateway, takeNoResults);
    await gateway.setFault('PERSON_REGISTER', 'http500');
    await ask(gateway, draft('draft-1'));
    const triedAgain = "pgboss.job where name = 'support-mail' and retry_count > 1";
    await until(async () => (await countOf(gateway, triedAgain)) === 1);
    await rowsOf(gateway, 'drop trigger take_no_results on support_messages');
    await until(async () => (await incidentsOf(gateway))[0]?.messages[0]?.state === state);
    expect(arrived).toBe(1);
  },
);
