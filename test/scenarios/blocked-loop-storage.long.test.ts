/** The gateway's own event loop is blocked for longer than a statement may take, while the database is well. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { blockLoop } from '../support/block-loop.ts';
import type { TestGateway } from '../support/gateway.ts';
import { inventedIins } from '../support/persons.ts';
import { until } from '../support/until.ts';
import { ask, countOf, draft, lettersOf, startBoth } from './tickets/ticket-gateway.ts';

const count = 20;
const blockMs = 2500;
const settings = { DATABASE_TIMEOUT_MS: '1000', DATABASE_CONNECTIONS: '4', TICKET_COLLECT_MS: '0' };

/** Blocks the loop again and again during some work, to hit its statements in every place. */
async function blockDuring(work: Promise<unknown>): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await sleep(15);
    blockLoop(blockMs);
  }
  await work;
}

const create = `mutation ($input: CreateApplicationInput!) { createApplication(input: $input) { result { __typename } } }`;

async function createOne(gateway: TestGateway, iin: string): Promise<string> {
  const purpose = { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION' };
  const input = { ...purpose, iin, idempotencyKey: `key-${iin.slice(6)}` };
  const { data, errors } = await gateway.ask(create, { input });
  return errors[0]?.extensions.code ?? data.createApplication.result.__typename;
}

test('An object created while the loop is blocked exists once, and a refused caller repeats it', async () => {
  const { gateway } = await startBoth(settings);
  const iins = inventedIins(count);
  const first = Promise.all(iins.map((iin) => createOne(gateway, iin)));
  await blockDuring(first);
  for (const result of await first) expect(['Done', 'STORAGE_UNAVAILABLE']).toContain(result);
  for (const iin of iins) await until(async () => (await createOne(gateway, iin)) === 'Done');
  expect(await countOf(gateway, 'applications')).toBe(count);
});

test('Tickets of a real outage all arrive, even if the loop is blocked while they are filed and sent', async () => {
  const { gateway, smtp } = await startBoth({ ...settings, TICKET_GROUPING: 'application' });
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const asked = Promise.all(Array.from({ length: count }, (_, i) => ask(gateway, draft(`draft-${i}`))));
  await blockDuring(asked);
  const tickets = (await asked).flatMap(({ supportTicket }) => supportTicket?.id ?? []);
  expect(tickets.length).toBeGreaterThan(0);
  await until(async () => (await countOf(gateway, 'support_tickets')) === tickets.length);
  await until(
    () => new Set(lettersOf(smtp).map(({ headers }) => headers.get('message-id'))).size >= tickets.length,
  );
});
