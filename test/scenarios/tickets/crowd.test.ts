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

const people = inventedIins(1000);
/** Fifty applications of twenty people each. */
const applications = Array.from({ length: 50 }, (_, i) => ({
  iins: people.slice(20 * i, 20 * i + 20),
  purpose: draft(`draft-${i}`),
}));
/** The breaker opens once and stays open: nearly all are not tried. Messages collect until the test ends it. */
const patient = {
  ...{ BREAKER_OPEN_MS: '600000', BREAKER_MAX_OPEN_MS: '600000', TICKET_COLLECT_MS: '86400000' },
  ...{ ANSWER_TIMEOUT_MS: '120000' },
};

/** Ten times about everybody, two hundred in a request, and first about so few that the breaker opens by them. */
async function askTenThousand(gateway: Parameters<typeof askMany>[0]) {
  const seen = new Set<string>();
  const tens = Array.from({ length: 5 }, (_, i) => applications.slice(10 * i, 10 * i + 10));
  const [[{ iins, purpose }, ...others], ...more] = tens as unknown as [[Crowd, ...Crowd[]], ...Crowd[][]];
  const rounds = [
    [{ iins: iins.slice(0, 10), purpose }],
    [{ iins: iins.slice(10), purpose }, ...others],
    ...more,
    ...Array<typeof tens>(9).fill(tens).flat(),
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
  '10,000 failing questions over 50 applications are one incident and 50 tickets, in messages by %s',
  async ([grouping, sizes]) => {
    const { smtp, gateway } = await startBoth({ ...patient, TICKET_GROUPING: grouping });
    await gateway.setFault('PERSON_REGISTER', 'http500');
    const seen = await askTenThousand(gateway);

    await until(async () => (await countOf(gateway, 'support_tickets')) === 50);
    await until(async () => (await incidentsOf(gateway))[0]?.affectedQuestions >= 10_000);
    const [incident, ...more] = await incidentsOf(gateway);
    expect(more).toEqual([]);
    expect(seen).toEqual([`RegisterUnavailable ${incident.id}`]);
    expect(incident).toMatchObject({
      affectedApplications: 50,
      affectedPeople: 1000,
      affectedQuestions: 10_000,
    });
    const carried = await rowsOf(
      gateway,
      'select count(*)::int as count from support_tickets group by message_id order by 1',
    );
    expect(carried.map(({ count }) => count)).toEqual(sizes);
    expect(incident.messages).toHaveLength(sizes.length);

    // The first leaves at once, and a full one. The time of collecting is over for the others: it is a day.
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
