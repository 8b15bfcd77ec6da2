import { expect, test } from 'vitest';
import { callers, startCrowd, wholeOf } from './crowd.ts';

test('Two hundred and fifty-six questions at once over slow registers are all answered in full', async () => {
  const { gateway, ask, slowDown, placesOf } = await startCrowd();
  await slowDown();
  expect(wholeOf(await ask())).toBe(callers);
  // The places follow the answers of each system, and of each bank.
  expect(await placesOf('DISABILITY_DATABANK')).toBeGreaterThan(16);
  expect(await placesOf('BANKS', '601')).toBeGreaterThan(8);
  expect([await placesOf('SERVICE_MONITORING'), await placesOf('BANKS', '722')]).toEqual([16, 8]);
  await gateway.stop();
});
