import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAdmission } from '../../src/http/admission.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An admission whose loop is as busy as the test says. */
function createScene(max = 1000) {
  let busy = 0;
  const told: number[] = [];
  const admission = createAdmission({
    max,
    busyShare: () => busy,
    onOverload: (refused) => told.push(refused),
  });
  const ends: (() => void)[] = [];
  return {
    told,
    admission,
    /** Lets in as many as want to and may. @returns the number let in */
    enter(wanting: number): number {
      const before = ends.length;
      for (let i = 0; i < wanting; i += 1) {
        const end = admission.enter();
        if (end === null) admission.refused();
        else ends.push(end);
      }
      return ends.length - before;
    },
    endAll() {
      for (const end of ends.splice(0)) end();
    },
    pass(periods: number, busyShare: number): void {
      busy = busyShare;
      vi.advanceTimersByTime(100 * periods);
    },
  };
}

test('The gateway admits a burst of requests that fits into the line before any system', () => {
  const scene = createScene();
  expect(scene.enter(800)).toBe(300);
  expect(scene.admission.isFull()).toBe(true);
});

test('The limit grows with the requests under way while a slow register leaves the loop free', () => {
  const scene = createScene();
  for (let i = 0; i < 20; i += 1) {
    expect(scene.enter(40)).toBe(40);
    scene.pass(1, 0.9);
  }
  scene.pass(100, 0);
  // Never more than may be held.
  expect(scene.enter(5000)).toBeLessThanOrEqual(1000);
});

test('A busy loop admits fewer requests, never fewer than it needs to stay busy, and more again with free time', () => {
  const scene = createScene();
  scene.enter(300);
  scene.pass(40, 1);
  scene.endAll();
  expect(scene.enter(500)).toBe(32);
  scene.endAll();
  scene.pass(20, 0);
  expect(scene.enter(800)).toBe(300);
});

test('A busy loop refuses nothing while it works off its bursts', () => {
  const scene = createScene();
  for (let i = 0; i < 30; i += 1) {
    expect(scene.enter(150)).toBe(150);
    scene.endAll();
    scene.pass(3, 1);
  }
});

test('The gateway reports an overload once in ten seconds, with the number of the refused', () => {
  const scene = createScene(2);
  for (let i = 0; i < 150; i += 1) {
    scene.enter(10);
    scene.pass(1, 1);
  }
  expect(scene.told).toHaveLength(2);
  expect(scene.told[0]).toBe(8);
  expect(scene.told[1]).toBeGreaterThan(900);
});

test('The end of a request counts once', () => {
  const scene = createScene(1);
  const end = scene.admission.enter();
  end?.();
  end?.();
  expect(scene.enter(5)).toBe(1);
});
