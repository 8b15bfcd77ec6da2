import { test, onTestFinished } from 'vitest';
import { inventedIins } from '../../support/persons.ts';
import { askMany, draft, startBoth } from './ticket-gateway.ts';

const people = inventedIins(1000);
const patient = { BREAKER_OPEN_MS: '600000', BREAKER_MAX_OPEN_MS: '600000', TICKET_COLLECT_MS: '2000' };

test.for([1, 2])('n %i', { timeout: 12000 },
  async () => {
    let t0 = performance.now();
    onTestFinished(() => console.log('registered first', performance.now() - t0));
    const { smtp, gateway } = await startBoth({ ...patient, TICKET_GROUPING: 'application' });
    onTestFinished(() => console.log('registered last', performance.now() - t0));
    await gateway.setFault('PERSON_REGISTER', 'http500');
    const groups = Array.from({ length: 100 }, (_, i) => ({
      iins: people.slice((i % 10) * 100, (i % 10) * 100 + 100),
      purpose: draft(`draft-${i % 50}`),
    }));
    const [first, ...rest] = groups.map(({ iins, purpose }) => ({ iins: iins.slice(0, 10), purpose }));
    const askAll = async (crowds: typeof groups) => {
      await askMany(gateway, crowds);
    };
    await askAll(first ? [first] : []);
    await askAll(rest.slice(0, 49));
    await askAll(rest.slice(49));
    for (let i = 0; i < groups.length; i += 5) {
      await askAll(groups.slice(i, i + 5).map(({ iins, purpose }) => ({ iins: iins.slice(10), purpose })));
    }
    t0 = performance.now();
    console.log(smtp.received().length);
  },
);
