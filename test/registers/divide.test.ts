import { expect, test } from 'vitest';
import { readDivided } from '../../src/registers/divide.ts';
import { CallFault } from '../../src/resilience/call-fault.ts';
import type { FaultClass } from '../../src/resilience/fault-classes.ts';
import { createScene } from '../resilience/guard-scene.ts';
import { inventedIins } from '../support/persons.ts';

const hundred = inventedIins(100);

interface Row {
  readonly what: string;
  readonly people: number;
  /** Places of the people with unreadable records. */
  readonly poisoned: readonly number[];
  readonly faultClass?: FaultClass;
  /** Number of answered people, and the largest number of calls. */
  readonly answered: number;
  readonly calls: number;
}

const everyone = hundred.map((_, i) => i);
const rows: readonly Row[] = [
  { what: 'no item is spoilt', people: 100, poisoned: [], answered: 100, calls: 1 },
  { what: 'one alone', people: 1, poisoned: [0], answered: 0, calls: 1 },
  { what: 'one of two', people: 2, poisoned: [1], answered: 1, calls: 3 },
  { what: 'one of three', people: 3, poisoned: [2], answered: 2, calls: 5 },
  { what: 'the first of a hundred', people: 100, poisoned: [0], answered: 99, calls: 15 },
  { what: 'the last of a hundred', people: 100, poisoned: [99], answered: 99, calls: 15 },
  { what: 'one in the midst of a hundred', people: 100, poisoned: [57], answered: 99, calls: 15 },
  { what: 'two neighbours of a hundred', people: 100, poisoned: [20, 21], answered: 98, calls: 27 },
  { what: 'two far apart', people: 100, poisoned: [3, 96], answered: 98, calls: 27 },
  {
    what: 'a record that ends its answer',
    people: 64,
    poisoned: [40],
    faultClass: 'BAD_RESPONSE',
    answered: 63,
    calls: 13,
  },
  { what: 'both of two', people: 2, poisoned: [0, 1], answered: 0, calls: 3 },
  { what: 'all of a hundred', people: 100, poisoned: everyone, answered: 0, calls: 7 },
  {
    what: 'an error of the system',
    people: 100,
    poisoned: [5],
    faultClass: 'SYSTEM_ERROR',
    answered: 0,
    calls: 1,
  },
  { what: 'silence', people: 100, poisoned: [5], faultClass: 'TIMEOUT', answered: 0, calls: 1 },
];

test.for(rows)(
  '$what: $answered of $people are answered, by at most $calls calls',
  async ({ people, poisoned, faultClass = 'CONTRACT_DRIFT', answered, calls }) => {
    const { guard, context } = createScene({ retry: { maxRetries: 0, baseDelayMs: 0, maxHintMs: 0 } });
    const keys = hundred.slice(0, people);
    const spoilt = new Set(poisoned.map((i) => keys[i]));
    const asked: (readonly string[])[] = [];
    const result = await readDivided(guard, context, keys, async (part) => {
      asked.push(part);
      if (part.some((key) => spoilt.has(key))) throw new CallFault(faultClass, 'REGISTER');
      return new Map(part.map((key) => [key, [key]]));
    });
    const records = keys.map((key) => (result.ok ? result.value.get(key) : result.fault));
    const known = keys.filter((key, i) => Array.isArray(records[i]) && records[i]?.[0] === key);
    expect(known).toHaveLength(answered);
    expect(known.some((key) => spoilt.has(key))).toBe(false);
    for (const record of records)
      if (!Array.isArray(record)) expect(record).toMatchObject({ faultClass, origin: 'REGISTER' });
    expect(asked.length).toBeLessThanOrEqual(calls);
    expect(result.attempts).toHaveLength(asked.length);
  },
);

test('The gateway stops asking a register that meanwhile fails in another way, and reports the first fault', async () => {
  const { guard, context } = createScene({ retry: { maxRetries: 0, baseDelayMs: 0, maxHintMs: 0 } });
  const keys = hundred.slice(0, 8);
  let calls = 0;
  const result = await readDivided(guard, context, keys, async () => {
    calls += 1;
    throw new CallFault(calls === 1 ? 'CONTRACT_DRIFT' : 'CONNECTION', 'REGISTER');
  });
  expect(calls).toBe(3);
  expect(result).toMatchObject({ ok: false, fault: { faultClass: 'CONTRACT_DRIFT' } });
});
