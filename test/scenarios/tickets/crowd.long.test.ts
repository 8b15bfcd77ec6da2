import { expect, test } from 'vitest';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import {
  askMany,
  type Crowd,
  countOf,
  draft,
  incidentsOf,
  lettersOf,
  rowsOf,
  startBoth,
} from './ticket-gateway.ts';

/** Fifty applications, each of one person. */
const applications: readonly Crowd[] = inventedIins(50).map((iin, i) => ({
  iins: [iin],
  purpose: draft(`draft-${i}`),
}));
/** The breaker opens once and stays open: nearly all questions are not tried. */
const patient = {
  ...{ BREAKER_OPEN_MS: '600000', BREAKER_MAX_OPEN_MS: '600000', TICKET_COLLECT_MS: '60000' },
  ...{ ANSWER_TIMEOUT_MS: '120000' },
};

/** Messages collect until the test ends it, however slow the machine is: a waiting job is put off by a day. */
const collectLong = `
  create function put_off() returns trigger language plpgsql as $$ begin
    if new.start_after > now() + interval '5 seconds' then new.start_after := now() + interval '1 day'; end if;
    return new;
  end $$;
  create trigger put_off before insert on pgboss.job_common for each row execute function put_off()`;

/** Two hundred times about all people, and first about few enough to open the breaker. */
async function askTenThousand(gateway: Parameters<typeof askMany>[0]) {
  const seen = new Set<string>();
  const rounds = [
    applications.slice(0, 10),
    applications.slice(10),
    ...Array<typeof applications>(199).fill(applications),
  ];
  let asked = 0;
  for (const crowds of rounds) {
    const answers = await askMany(gateway, crowds);
    for (const { identity } of answers) seen.add(`${identity.__typename} ${identity.incident.id}`);
    asked += answers.length;
  }
  expect(asked).toBe(10_000);
  return [...seen];
}

test.for([
  ['incident', [1, 24, 25]],
  ['application', Array<number>(50).fill(1)],
] as const)(
  'A crowd of 10,000 failing questions over 50 applications is one incident and 50 tickets, in messages by %s',
  async ([grouping, sizes]) => {
    const { smtp, gateway } = await startBoth({ ...patient, TICKET_GROUPING: grouping });
    await rowsOf(gateway, collectLong);
    await gateway.setFault('PERSON_REGISTER', 'http500');
    const seen = await askTenThousand(gateway);

    await until(async () => (await countOf(gateway, 'support_tickets')) === 50);
    await until(async () => (await incidentsOf(gateway))[0]?.affectedQuestions >= 10_000);
    const [incident, ...more] = await incidentsOf(gateway);
    expect(more).toEqual([]);
    expect(seen).toEqual([`RegisterUnavailable ${incident.id}`]);
    expect(incident).toMatchObject({
      affectedApplications: 50,
      affectedPeople: 50,
      affectedQuestions: 10_000,
    });
    const carried = await rowsOf(
      gateway,
      'select count(*)::int as count from support_tickets group by message_id order by 1',
    );
    expect(carried.map(({ count }) => count)).toEqual(sizes);
    expect(incident.messages).toHaveLength(sizes.length);

    // The first leaves at once, and a full one. The time of collecting is over for the others.
    await rowsOf(gateway, "update pgboss.job set start_after = now() where name = 'support-mail'");
    // Not all are waited for: two leave in half a second.
    await until(() => smtp.received().length >= 3);
    const letters = lettersOf(smtp).slice(0, 3);
    const told = letters.map(
      ({ attachments }) => JSON.parse(String(attachments.at(-1)?.content)).tickets.length,
    );
    expect(told.toSorted()).toEqual(sizes.slice(0, 3));
    expect(new Set(smtp.messageIds()).size).toBe(smtp.received().length);
  },
);
