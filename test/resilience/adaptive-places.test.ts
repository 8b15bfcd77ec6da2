import { describe, expect, it } from 'vitest';
import { createAdaptivePlaces, type Lesson } from '../../src/resilience/adaptive-places.ts';
import { createTestClock } from '../support/clock.ts';

const bounds = { floor: 16, ceiling: 128 };

/** A register with so many workers, asked by callers who take every place, on a clock that moves with its answers. */
function createScene({ workers = Number.POSITIVE_INFINITY, workMs = 200 } = {}) {
  const clock = createTestClock();
  const places = createAdaptivePlaces(bounds, clock);
  const register = { workers, workMs };
  return {
    clock,
    places,
    register,
    /** Rounds of full places before a line, or of as many callers as named. @returns the places after each */
    run(
      rounds: number,
      { callers = 1000, lesson }: { callers?: number; lesson?: (ms: number) => Lesson } = {},
    ) {
      return Array.from({ length: rounds }, () => {
        const active = Math.min(callers, places.now());
        const tookMs = register.workMs * Math.max(1, active / register.workers);
        clock.advance(tookMs);
        for (let i = 0; i < active; i += 1)
          places.learn(lesson ? lesson(tookMs) : { tookMs, blockedMs: 0 }, active - i, callers - active);
        return places.now();
      });
    },
  };
}

describe('The growth of places', () => {
  it('Places grow up to the ceiling while calls wait and a quick register stays as quick', () => {
    const after = createScene().run(30);
    expect(after.slice(0, 4)).toEqual([20, 24, 29, 34]);
    expect(after.indexOf(bounds.ceiling)).toBeLessThan(20);
    expect(Math.max(...after)).toBe(bounds.ceiling);
  });

  it('Places stay as they are while no call waits', () => {
    expect(createScene().run(50, { callers: 16 }).at(-1)).toBe(16);
  });

  it('Places stay at the most that a register bears: it never gets slower than by half', () => {
    const scene = createScene({ workers: 40 });
    const after = scene.run(2000);
    expect(Math.min(...after.slice(20))).toBeGreaterThanOrEqual(40);
    expect(Math.max(...after)).toBeLessThanOrEqual(40 * 1.5 + 8);
  });

  it('Places grow on when a register is slower for reasons of its own, after a time at the floor', () => {
    const scene = createScene();
    scene.run(40);
    scene.register.workMs = 900;
    const after = scene.run(60);
    expect(Math.min(...after)).toBe(bounds.floor);
    expect(after.at(-1)).toBe(bounds.ceiling);
  });

  it('Places that no ceiling lets grow are as many as they are', () => {
    const places = createAdaptivePlaces({ floor: 4, ceiling: 4 }, createTestClock());
    for (let i = 0; i < 200; i += 1) places.learn({ tookMs: 200, blockedMs: 0 }, 4, 10);
    expect(places.now()).toBe(4);
  });
});

describe('The fall of places', () => {
  it('Places fall with the slowness of a register, and not under the floor', () => {
    const scene = createScene();
    scene.run(40);
    scene.register.workMs = 400;
    expect(scene.run(1)).toEqual([96]);
    scene.register.workers = 2;
    expect(Math.min(...scene.run(50))).toBe(bounds.floor);
  });

  it('Places are halved once in a round by silence, whatever the number of silent calls', () => {
    const scene = createScene();
    scene.run(40);
    scene.places.learn('strained', 128, 500);
    expect(scene.places.now()).toBe(64);
    scene.places.learn('strained', 127, 500);
    expect(scene.places.now()).toBe(64);
  });

  it('A register that is silent gets no more places, and loses those that it had', () => {
    const scene = createScene();
    expect(scene.run(20, { lesson: () => 'strained' }).at(-1)).toBe(bounds.floor);
    scene.run(40);
    expect(scene.places.now()).toBe(bounds.ceiling);
    expect(scene.run(10, { lesson: () => 'strained' }).at(-1)).toBe(bounds.floor);
  });

  it('A register that is silent now and then gets no more places', () => {
    const { places } = createScene();
    for (let i = 1; i <= 1000; i += 1) {
      places.learn(i % 8 === 0 ? 'strained' : { tookMs: 200, blockedMs: 0 }, 16, 100);
      expect(places.now()).toBe(bounds.floor);
    }
  });

  it('A register whose calls end in other ways gets no more places', () => {
    expect(
      createScene()
        .run(50, { lesson: () => null })
        .at(-1),
    ).toBe(bounds.floor);
  });

  it('Places that are not needed go back to the floor by halves', () => {
    const scene = createScene();
    scene.run(40);
    const after = Array.from({ length: 8 }, () => {
      scene.clock.advance(10_000);
      return scene.places.now();
    });
    expect(after).toEqual([72, 44, 30, 23, 19, 17, 16, 16]);
    scene.clock.advance(3_600_000);
    expect(scene.run(3)).toEqual([20, 24, 29]);
  });

  it('Places in use stay', () => {
    const scene = createScene();
    scene.run(40);
    expect(scene.run(500, { callers: 100 }).at(-1)).toBe(bounds.ceiling);
  });
});

describe('The blocked event loop', () => {
  const late = (blockedMs: number) => (ms: number) => ({ tookMs: ms + blockedMs, blockedMs });

  it('The blocked loop takes no place from a register whose answers waited for us', () => {
    const scene = createScene();
    scene.run(40);
    expect(Math.min(...scene.run(100, { lesson: late(2000) }))).toBe(bounds.ceiling);
  });

  it('The blocked loop gives no place either: the register may have been slow meanwhile', () => {
    const scene = createScene();
    scene.run(1);
    const before = scene.places.now();
    expect(scene.run(20, { lesson: late(2000) }).at(-1)).toBe(before);
  });

  it('The unrest of a busy machine is no slowness of a quick register up to a tenth of a second', () => {
    const unrest = (ms: number) => (tookMs: number) => ({ tookMs: tookMs + ms, blockedMs: 0 });
    const scene = createScene({ workMs: 2 });
    scene.run(3, { callers: 16 });
    expect(scene.run(20, { lesson: unrest(90) }).at(-1)).toBe(bounds.ceiling);
    expect(scene.run(1, { lesson: unrest(90) })).toEqual([bounds.ceiling]);
    expect(scene.run(1, { lesson: unrest(200) })[0]).toBeLessThan(bounds.ceiling);
  });

  it('The loop that is blocked a little lets places grow', () => {
    expect(
      createScene()
        .run(30, { lesson: late(30) })
        .at(-1),
    ).toBe(bounds.ceiling);
  });

  it('The blocked loop does not make the usual time of a register shorter', () => {
    const scene = createScene();
    // The register works while we are blocked.
    scene.run(100, { lesson: (tookMs) => ({ tookMs, blockedMs: tookMs - 1 }) });
    expect(Math.min(...scene.run(20))).toBe(bounds.ceiling);
  });

  it('The blocked loop does not make the usual time of a register longer', () => {
    const scene = createScene();
    scene.run(40);
    scene.run(100, { lesson: (ms) => ({ tookMs: ms + 2000, blockedMs: 2100 }) });
    scene.register.workMs = 400;
    expect(scene.run(1)).toEqual([96]);
  });
});

it('The mean time of an answer is known after the first round', () => {
  const scene = createScene();
  expect(scene.places.latencyMs()).toBeUndefined();
  scene.run(2);
  expect(scene.places.latencyMs()).toBe(200);
});
