import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/resilience/adaptive-places.ts';
import type { FaultClass } from '../../src/resilience/fault-classes.ts';
import { faultRules } from '../../src/resilience/fault-classes.ts';
import { createScene as createGuardScene } from './guard-scene.ts';
import { fault } from './health-bench.ts';
import { fixedPlaces } from './queue-line.ts';

/** A guard whose queue keeps the lessons of its calls, and whose event loop is blocked as the test says. */
function createScene() {
  const lessons: Lesson[] = [];
  const loop = { blockedMs: 0 };
  const places = fixedPlaces(4);
  const load = { active: 0, waiting: 0, places: places.now(), latencyMs: undefined };
  const queue = {
    enter:
      async () =>
      (lesson: Lesson = null) =>
        void lessons.push(lesson),
    load,
  };
  const retry = { maxRetries: 0, baseDelayMs: 0, maxHintMs: 0 };
  const scene = createGuardScene({ queue, retry, blockedMs: () => loop.blockedMs });
  return { ...scene, lessons, loop };
}

describe('The lesson of a call for the places of its system', () => {
  it('The lesson of an answer is its time, with the blocked time within it', async () => {
    const { read, lessons, loop, clock } = createScene();
    loop.blockedMs = 5000;
    await read(() => {
      clock.advance(300);
      loop.blockedMs += 40;
    });
    expect(lessons).toEqual([{ tookMs: 300, blockedMs: 40 }]);
  });

  it('The lesson leaves out the preparation of the message', async () => {
    const { guard, context, lessons, loop, clock } = createScene();
    const wait = (ms: number) => {
      clock.advance(ms);
      loop.blockedMs += ms / 10;
    };
    await guard.read(context, async ({ prepare }) => {
      await prepare(async () => wait(700));
      wait(100);
    });
    expect(lessons).toEqual([{ tookMs: 100, blockedMs: 10 }]);
  });

  const strains: readonly string[] = ['TIMEOUT', 'OVERLOADED', 'OUR_QUOTA'];
  it.each(Object.keys(faultRules) as FaultClass[])(
    '%s strains the system, or tells nothing',
    async (faultClass) => {
      const { read, lessons } = createScene();
      await read(fault(faultClass, 'REGISTER'));
      expect(lessons).toEqual([strains.includes(faultClass) ? 'strained' : null]);
    },
  );
});
