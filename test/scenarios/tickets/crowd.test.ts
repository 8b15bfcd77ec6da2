import { expect, test } from 'vitest';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import { askMany, draft, incidentsOf, lettersOf, rowsOf, startBoth } from './ticket-gateway.ts';

const people = inventedIins(1000);
/** The breaker opens once and stays open: nearly all are not tried. */
const patient = { BREAKER_OPEN_MS: '600000', BREAKER_MAX_OPEN_MS: '600000', TICKET_COLLECT_MS: '2000' };

test.for([
  ['incident', 3],
  ['application', 50],
] as const)(
  '10,000 failing questions over 50 applications are one incident and 50 tickets; grouped by %s they are %i messages',
  async ([grouping, messages]) => {
    const { smtp, gateway } = await startBoth({ ...patient, TICKET_GROUPING: grouping });
    await gateway.setFault('PERSON_REGISTER', 'http500');
    const groups = Array.from({ length: 100 }, (_, i) => ({
      iins: people.slice((i % 10) * 100, (i % 10) * 100 + 100),
      purpose: draft(`draft-${i % 50}`),
    }));
    const [first, ...rest] = groups.map(({ iins, purpose }) => ({ iins: iins.slice(0, 10), purpose }));
    const seen = new Set<string>();
    let asked = 0;
    const askAll = async (crowds: typeof groups) => {
      const answers = await askMany(gateway, crowds);
      for (const { identity } of answers) seen.add(`${identity.__typename} ${identity.incident.id}`);
      asked += answers.length;
    };
    console.time('all');
    await askAll(first ? [first] : []);
    console.timeLog('all', 'first');
    await askAll(rest.slice(0, 49));
    console.timeLog('all', 'fifty');
    await askAll(rest.slice(49));
    for (let i = 0; i < groups.length; i += 5) {
      await askAll(groups.slice(i, i + 5).map(({ iins, purpose }) => ({ iins: iins.slice(10), purpose })));
    }
    console.timeLog('all', asked);
    expect(asked).toBe(10_000);
    expect(seen.size).toBe(1);
    await until(() => smtp.received().length === messages, 15_000);
    console.timeLog('all', 'mails');
    console.log(await rowsOf(gateway, 'select count(*) from support_tickets'), await incidentsOf(gateway));
    console.log(lettersOf(smtp).map((l) => l.attachments.length));
    console.timeLog('all', 'read');
  },
);
