import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Attack } from './attack.ts';
import { bodies } from './corpus/bodies.ts';
import { documents } from './corpus/documents.ts';
import { sockets } from './corpus/sockets.ts';
import { variables } from './corpus/variables.ts';
import { type Received, send } from './send.ts';
import { startWatchedGateway, type WatchedGateway } from './watched-gateway.ts';

const corpus = [...documents, ...variables, ...bodies, ...sockets];

/** The longest time that one hostile thing may stop the other callers, ms. */
const longestDelayMs = 200;
/** The machine may be slow, or stand still too: the best of so many tries counts. */
const tries = 3;
const largestAnswerBytes = 64_000;
/** Bytes that caches and compiled code may keep. */
const heapMargin = 20_000_000;

let gateway: WatchedGateway;
let heapBefore: number;
beforeAll(async () => {
  gateway = await startWatchedGateway();
  // The first questions make the objects that are made once.
  for (let asked = 0; asked < 20; asked += 1) await askBeside();
  heapBefore = await gateway.heapBytes();
});
afterAll(() => gateway?.stop(), 30_000);

const neighbours = `{ person(iin: "900101490009", purpose: { stateService: ENPF_PAYMENTS, applicationRef: "draft-1" }) {
  identity { ... on RegisterAnswer { known } } } }`;

/** The neighbour's question: it must be answered, whatever strangers do. */
async function askBeside(): Promise<unknown> {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.token}` },
    body: JSON.stringify({ query: neighbours }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

function checkOne({ name, expected }: Attack, { statuses, codes, bytes, closed }: Received): void {
  expect(codes, name).not.toContain('OUR_DEFECT');
  expect(statuses.filter((status) => status >= 500 && status !== 503 && status !== 505)).toEqual([]);
  expect(bytes / Math.max(1, statuses.length)).toBeLessThanOrEqual(largestAnswerBytes);
  if (expected === 'held') return;
  expect(closed || statuses.length > 0, 'an answer, or an end').toBe(true);
  if (expected === 'answered') expect(new Set(statuses)).toEqual(new Set([200]));
  if (expected === 'refused') expect(statuses.filter((status) => status < 400)).toEqual([]);
}

describe('A stranger', () => {
  test.for(corpus.map((attack) => [attack.name, attack] as const))(
    'No caller is stopped by %s',
    { timeout: 60_000 },
    async ([, attack]) => {
      // Shares of the allowed time: 1 is all of it.
      const shares: number[] = [];
      while (shares.length < tries && !shares.some((share) => share <= 1)) {
        await gateway.watchLoop();
        const [received, beside] = await Promise.all([send(gateway.address, attack), askBeside()]);
        const delayMs = await gateway.worstDelayMs();
        const isLate = delayMs > longestDelayMs;
        shares.push(delayMs / longestDelayMs / (isLate ? await gateway.slowness() : 1));
        for (const one of received) checkOne(attack, one);
        expect(beside).toMatchObject({ status: 200, data: { person: { identity: { known: true } } } });
      }
      expect(Math.min(...shares)).toBeLessThanOrEqual(1);
    },
  );
});

test('The corpus has more than sixty kinds, each once', () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  expect(corpus.length).toBeGreaterThan(60);
});

test('The gateway after the corpus has no defect, no outage, and as much memory as before', async () => {
  expect(gateway.output()).not.toContain('"defect"');
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ incidents(first: 10) { totalCount } supportTickets(first: 1) { totalCount } }',
    }),
  });
  expect(await response.json()).toMatchObject({
    data: { incidents: { totalCount: 0 }, supportTickets: { totalCount: 0 } },
  });
  expect((await gateway.heapBytes()) - heapBefore).toBeLessThan(heapMargin);
});
