import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { blockLoop } from '../support/block-loop.ts';
import { hasty } from '../support/patience.ts';
import { until } from '../support/until.ts';
import { callers, startCrowd, wholeOf } from './crowd.ts';

interface Told {
  readonly known: boolean;
  readonly faultClass?: string;
  readonly origin?: string;
}

test('A silent register among many questions takes nothing from the others, and is blamed only for calls that left', async () => {
  const { gateway, ask, slowDown, placesOf } = await startCrowd({
    // The worst case: no breaker opens, and the silence holds every place.
    ...{ BREAKER_MIN_CALLS: '10000', BREAKER_FAILURES_IN_A_ROW: '1000', RETRY_MAX: '0' },
    ...{ ...hasty(2000, 'DISABILITY_DATABANK'), ANSWER_TIMEOUT_MS: '20000' },
  });
  await slowDown('DISABILITY_DATABANK');
  await gateway.setFault('DISABILITY_DATABANK', 'hang');
  const people = (await ask()).map(({ data }) => data.person as Record<string, Told>);
  for (const { identity, pensionAccounts, bankAccount } of people)
    expect([identity?.known, pensionAccounts?.known, bankAccount?.known]).toEqual([true, true, true]);

  const count = (faultClass: string, origin: string) =>
    people.filter(({ disability: one }) => one?.faultClass === faultClass && one.origin === origin).length;
  const [silent, waited] = [count('TIMEOUT', 'REGISTER'), count('OUR_CAPACITY', 'OURS')];
  // The time of the whole answer was over before the register's own.
  const cutOff = count('ABANDONED', 'OURS');
  expect(silent + waited + cutOff).toBe(callers);
  const left = (await gateway.calls()).systems.DISABILITY_DATABANK;
  expect(left).toBeGreaterThanOrEqual(silent);
  expect(left).toBeLessThan(callers);
  expect(silent).toBeGreaterThan(16);
  expect(waited).toBeGreaterThan(16);
  expect(await placesOf('DISABILITY_DATABANK')).toBe(16);
  await gateway.stop();
});

test('Our own blocked loop takes no place from the registers, and the answers stay whole', async () => {
  const { gateway, ask, slowDown, placesOf } = await startCrowd();
  await slowDown();
  await ask();
  const before = await placesOf('DISABILITY_DATABANK');
  const answers = ask();
  await until(async () => ((await gateway.calls()).systems.PENSION_FUND ?? 0) > callers);
  for (let i = 0; i < 4; i += 1) {
    blockLoop(400);
    await sleep(20);
  }
  expect(wholeOf(await answers)).toBe(callers);
  expect(await placesOf('DISABILITY_DATABANK')).toBeGreaterThanOrEqual(before);
  await gateway.stop();
});
