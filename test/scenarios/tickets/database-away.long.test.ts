import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../../support/databases.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';
import { until } from '../../support/until.ts';
import { ask, draft, incidentsOf, lettersOf, startMail, startWith, ticketsOf } from './ticket-gateway.ts';

const applications = 30;
const databaseTimeoutMs = 3000;

async function startBehindProxy() {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const url = new URL(database.url);
  const proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port) });
  onTestFinished(() => proxy.close());
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  const smtp = await startMail();
  const gateway = await startWith(smtp, {
    DATABASE_URL: url.href,
    DATABASE_TIMEOUT_MS: String(databaseTimeoutMs),
    DATABASE_PATIENCE_MS: '200',
    TICKET_COLLECT_MS: '1000',
    MAIL_RETRY_MAX_SECONDS: '1',
  });
  return { proxy, smtp, gateway };
}

async function databaseUp(gateway: TestGateway): Promise<string | undefined> {
  const page = await (await fetch(`${gateway.address}/metrics`)).text();
  return /^tirek_database_up (\d)$/m.exec(page)?.[1];
}

test.for(['stop', 'freeze'] as const)(
  'The gateway answers at once while the database is away (%s), and neither loses nor repeats a ticket of that time',
  async (how) => {
    const { proxy, smtp, gateway } = await startBehindProxy();
    await gateway.setFault('PERSON_REGISTER', 'http500');
    await proxy[how]();
    const since = performance.now();
    const { incident: first } = await ask(gateway, draft('draft-0'));
    expect(first.id).toMatch(/^INC-/);
    for (let i = 1; i < applications; i += 1) {
      // The ticket has its number and its facts on demand, before it is kept.
      expect(await ask(gateway, draft(`draft-${i}`))).toMatchObject({
        __typename: 'RegisterUnavailable',
        incident: { id: first.id },
        supportTicket: { id: expect.stringMatching(`^${first.id}\\.`), state: null, missing: [] },
      });
    }
    // Answers that waited for the database would have waited for its timeout each.
    expect(performance.now() - since).toBeLessThan((applications * databaseTimeoutMs) / 2);
    await until(async () => (await databaseUp(gateway)) === '0');
    const { data, errors } = await gateway.ask('{ supportTickets(first: 1) { totalCount } }');
    expect(errors[0]?.extensions.code).toBe('STORAGE_UNAVAILABLE');
    expect(data).toBeNull();

    await proxy.start();
    await until(async () => (await databaseUp(gateway)) === '1');
    // A connection of the pool that broke may be met once more.
    await until(async () => (await gateway.ask('{ supportTickets(first: 1) { totalCount } }')).data !== null);
    const tickets = await ticketsOf(gateway);
    expect(tickets).toHaveLength(applications);
    expect(
      new Set(tickets.map(({ applicationRef }: { applicationRef: string }) => applicationRef)).size,
    ).toBe(applications);
    const told = () =>
      lettersOf(smtp).flatMap(({ attachments }) =>
        JSON.parse(String(attachments.at(-1)?.content)).tickets.map(
          ({ applicationRef }: { applicationRef: string }) => applicationRef,
        ),
      );
    await until(() => told().length >= applications);
    expect(told().toSorted()).toEqual(
      Array.from({ length: applications }, (_, i) => `draft-${i}`).toSorted(),
    );
    expect(new Set(smtp.messageIds()).size).toBe(smtp.received().length);
    const [incident, ...more] = await incidentsOf(gateway);
    expect(more).toEqual([]);
    expect(incident).toMatchObject({ id: first.id, affectedApplications: applications, affectedPeople: 1 });
  },
);
