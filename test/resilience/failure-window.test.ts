import { expect, it } from 'vitest';
import { createFailureWindow } from '../../src/resilience/failure-window.ts';
import { createTestClock } from '../support/clock.ts';

const windowMs = 30_000;

it('The window counts calls and failures', () => {
  const window = createFailureWindow(windowMs, createTestClock());
  for (const failed of [true, false, true]) window.add(failed);
  expect(window.count()).toEqual({ calls: 3, failures: 2 });
  window.clear();
  expect(window.count()).toEqual({ calls: 0, failures: 0 });
});

it('The window slides: a failure 29 seconds old counts, one 30 seconds old does not', () => {
  const clock = createTestClock(1_000_000);
  const window = createFailureWindow(windowMs, clock);
  for (let second = 0; second < 100; second += 1) {
    window.add(second % 2 === 0);
    const expected = Math.min(second + 1, 30);
    expect(window.count().calls).toBe(expected);
    expect(window.count().failures).toBe(
      second % 2 === 0 ? Math.ceil(expected / 2) : Math.floor(expected / 2),
    );
    clock.advance(1000);
  }
});

it.each([windowMs, windowMs + 1, windowMs * 10, windowMs * 1_000_003])(
  'The window is empty after %i ms without calls',
  (ms) => {
    const clock = createTestClock();
    const window = createFailureWindow(windowMs, clock);
    for (let i = 0; i < 60; i += 1) {
      window.add(true);
      clock.advance(700);
    }
    clock.advance(ms);
    expect(window.count()).toEqual({ calls: 0, failures: 0 });
  },
);

it('The window keeps its counts when the clock is set back, and goes on when time catches up', () => {
  const clock = createTestClock();
  const window = createFailureWindow(windowMs, clock);
  window.add(true);
  clock.advance(-3_600_000);
  window.add(true);
  expect(window.count()).toEqual({ calls: 2, failures: 2 });
  clock.advance(3_600_000 + windowMs);
  expect(window.count()).toEqual({ calls: 0, failures: 0 });
});

it.each([0, 100, 7, 1000])(
  'The window agrees with a list of all calls, at %i ms after the epoch',
  (startMs) => {
    const clock = createTestClock(startMs);
    const window = createFailureWindow(300, clock);
    const times: number[] = [];
    for (let i = 0; i < 2000; i += 1) {
      clock.advance((i * 7) % 23);
      window.add(true);
      times.push(clock.now());
      const slot = Math.floor(clock.now() / 10);
      expect(window.count().calls).toBe(times.filter((time) => Math.floor(time / 10) > slot - 30).length);
    }
  },
);
