import { expect, test } from 'vitest';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import { askMany, draft, incidentsOf, lettersOf, rowsOf, startBoth } from './ticket-gateway.ts';

const people = inventedIins(1000);
/** Fifty applications of twenty people each. */
const applications = Array.from({ length: 50 }, (_, i) => ({
  iins: people.slice(20 * i, 20 * i + 20),
  purpose: draft(`draft-${i}`),
}));
/** The breaker opens once and stays open: nearly all are not tried. */
const patient = { BREAKER_OPEN_MS: '600000', BREAKER_MAX_OPEN_MS: '600000', TICKET_COLLECT_MS: '2000' };

test.for([
  ['incident', [1, 24, 25]],
  ['application', Array<number>(50).fill(1)],
] as const)(
  '10,000 failing questions over 50 applications are one incident and 50 tickets, in messages grouped by %s',
  async ([grouping, sizes]) => {
    const { smtp, gateway } = await startBoth({ ...patient, TICKET_GROUPING: grouping });
    await gateway.setFault('PERSON_REGISTER', 'http500');
    const seen = new Set<string>();
    let asked = 0;
    const askAll = async (crowds: typeof applications) => {
      const answers = await askMany(gateway, crowds);
      for (const { identity } of answers) seen.add(`${identity.__typename} ${identity.incident.id}`);
      asked += answers.length;
    };
    const t0 = performance.now();
    const [first, ...others] = applications;
    if (first) await askAll([{ ...first, iins: first.iins.slice(0, 10) }]);
    console.log(performance.now() - t0);
    if (first) await askAll([{ ...first, iins: first.iins.slice(10) }, ...others]);
    console.log(performance.now() - t0);
    for (let i = 1; i < 10; i += 1) {
      await askAll(applications);
      console.log(performance.now() - t0);
    }
    expect(asked).toBe(10_000);
    expect(seen.size).toBe(1);
    await until(() => smtp.received().length === sizes.length, 15_000);
    console.log(performance.now() - t0);
    console.log(await rowsOf(gateway, 'select count(*) from support_tickets'), await incidentsOf(gateway));
    console.log(lettersOf(smtp).map((l) => l.attachments.length));
    console.log(performance.now() - t0);
  },
);
