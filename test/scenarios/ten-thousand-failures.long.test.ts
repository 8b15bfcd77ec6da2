/** Ten thousand questions to a register that fails. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { createTestClock } from '../support/clock.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { inventedIins } from '../support/persons.ts';

const openMs = 15_000;
const question = `query ($iin: IIN!) { person(iin: $iin) { identity { ... on RegisterUnavailable { since incident { id } } } } }`;

async function stateOf(gateway: TestGateway) {
  const { data } = await gateway.ask('{ systems { id state openIncident { affectedQuestions } } }');
  return data.systems.find(({ id }: { id: string }) => id === 'PERSON_REGISTER');
}

test('10,000 failing questions are one incident with one beginning, flat memory, and exactly the configured probes', async () => {
  const clock = createTestClock(Date.UTC(2026, 10, 21));
  const gateway = await startGateway({ RETRY_MAX: '0' }, clock);
  onTestFinished(() => gateway.stop());
  await gateway.setFault('PERSON_REGISTER', 'http500', { ttlSeconds: 300 });
  const { data: one } = await gateway.ask(question, { iin: '900101490009' });
  const first = one.person.identity;
  const askFifty = `query (${Array.from({ length: 50 }, (_, i) => `$i${i}: IIN!`).join(' ')}) {
    ${Array.from({ length: 50 }, (_, i) => `p${i}: person(iin: $i${i}) { identity { __typename ... on RegisterUnavailable { since incident { id } } } }`).join('\n')}
  }`;
  const iins = inventedIins(10_000);
  const seen = new Set<string>();
  let asked = 1;

  async function askNextFifty() {
    const some = iins.slice(asked - 1, asked + 49);
    const { data } = await gateway.ask(askFifty, Object.fromEntries(some.map((one, i) => [`i${i}`, one])));
    for (const person of Object.values<{ identity: Record<string, unknown> }>(data)) {
      const { __typename, since, incident } = person.identity;
      seen.add(JSON.stringify({ __typename, since, incident }));
    }
    asked += 50;
  }

  await askNextFifty();
  expect((await stateOf(gateway)).state).toBe('DOWN');
  while (asked < 2000) await askNextFifty();
  await gateway.resetCalls();
  const before = heldMemory(gateway);
  let waitMs = openMs;
  let probes = 0;
  while (asked < 10_000) {
    if (asked % 1000 === 1) {
      clock.advance(waitMs);
      waitMs = Math.min(waitMs * 2, 120_000);
      probes += 2;
    }
    await askNextFifty();
  }
  expect([...seen]).toEqual([
    JSON.stringify({
      __typename: 'RegisterUnavailable',
      since: first.since,
      incident: { id: first.incident.id },
    }),
  ]);
  // Each of the fifty questions has its token before two of them become the probes.
  const tokens = (probes / 2) * 50;
  expect((await gateway.calls()).services).toEqual({ GBDFLUniversal_token: probes, KDP_SERVICE: tokens });
  expect((await stateOf(gateway)).openIncident).toMatchObject({ affectedQuestions: asked });
  expect(heldMemory(gateway) - before).toBeLessThan(10_000_000);
});

/** Bytes in use, without the lines of the log: the test keeps them, one for each failed question. */
function heldMemory(gateway: TestGateway): number {
  const logged = gateway.logged().length;
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed - logged;
}
