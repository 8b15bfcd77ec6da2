import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExampleOperations } from '../../src/http/example-operations.ts';
import { withStableIds } from '../client/build-fixtures.ts';
import { createTestClock } from '../support/clock.ts';
import { everythingDown, startGateway, type TestGateway } from '../support/gateway.ts';

let gateways: TestGateway[];
beforeAll(async () => {
  const start = (EXECUTOR: string) => startGateway({ EXECUTOR }, createTestClock());
  gateways = await Promise.all([start('reference'), start('compiled')]);
});
afterAll(() => Promise.all(gateways.map((gateway) => gateway.stop())));

/** Three times: the compiler takes over at the second. Both gateways hear the same, so their incidents are the same. */
test.for(readExampleOperations())('both executors answer alike: $name', async (example) => {
  for (const headers of [JSON.parse(example.headers), { 'Tirek-Drill': everythingDown }])
    for (let time = 1; time <= 3; time += 1) {
      const ask = (gateway: TestGateway) =>
        gateway.ask(example.query, JSON.parse(example.variables), headers);
      const answers = await Promise.all(gateways.map(ask));
      const [reference, compiled] = answers.map(({ status, text }) => `${status} ${withStableIds(text)}`);
      expect(compiled, `time ${time}`).toBe(reference);
    }
});
