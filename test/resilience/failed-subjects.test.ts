import { describe, expect, it } from 'vitest';
import { CallFault } from '../../src/resilience/call-fault.ts';
import type { FaultClass } from '../../src/resilience/fault-classes.ts';
import { inventedIins } from '../support/persons.ts';
import { createScene } from './guard-scene.ts';

const [one = '', other = ''] = inventedIins(2);
const manyTimes = <Item>(item: Item, count = 12) => Array.from({ length: count }, () => item);
const searches = ['NAME {"surname":"A"}', 'NAME {"surname":"B"}'];

/** People of the calls, kind of the failure, and the state of the breaker (five in a row, or half of ten). */
const rows: readonly (readonly [string, readonly (readonly string[])[], FaultClass, 'open' | 'closed'])[] = [
  ['one person again and again', manyTimes([one]), 'BAD_RESPONSE', 'closed'],
  ['one person whose record ends the register’s program', manyTimes([one]), 'SYSTEM_ERROR', 'closed'],
  ['one person about whom the register falls silent', manyTimes([one]), 'TIMEOUT', 'closed'],
  ['two people by turns', manyTimes([[one], [other]]).flat(), 'SYSTEM_ERROR', 'closed'],
  ['one search again and again', manyTimes([searches[0] ?? '']), 'BAD_RESPONSE', 'closed'],
  ['two searches by turns', manyTimes(searches.map((search) => [search])).flat(), 'BAD_RESPONSE', 'closed'],
  ['one batch again and again', manyTimes(inventedIins(100)), 'SYSTEM_ERROR', 'closed'],
  [
    'one person in the midst of others',
    inventedIins(13)
      .slice(1)
      .map((iin) => [one, iin]),
    'SYSTEM_ERROR',
    'closed',
  ],
  ['different people', inventedIins(5).map((iin) => [iin]), 'SYSTEM_ERROR', 'open'],
  ['different people, silently', inventedIins(5).map((iin) => [iin]), 'TIMEOUT', 'open'],
  [
    'different batches',
    [0, 1, 2, 3, 4].map((i) => inventedIins(50).slice(10 * i, 10 * i + 10)),
    'BAD_RESPONSE',
    'open',
  ],
  ['calls about no person', manyTimes([], 5), 'SYSTEM_ERROR', 'open'],
  ['one person, where the connection is refused', manyTimes([one], 5), 'CONNECTION', 'open'],
  ['one person, where the register is overloaded', manyTimes([one], 5), 'OVERLOADED', 'open'],
];

describe.each(['REGISTER', 'BUS'] as const)('The failures of the %s', (origin) => {
  it.each(rows)('%s', async (_what, calls, faultClass, kind) => {
    const { guard, context, clock, health } = createScene();
    for (const subjects of calls) {
      context.deadlineAt = clock.now() + 8000;
      await guard.write(
        context,
        async () => {
          throw new CallFault(faultClass, origin);
        },
        subjects,
      );
      clock.advance(200);
    }
    const key = origin === 'BUS' ? guard.target.busKey : guard.target.key;
    expect(health.breaker(key ?? '').kind).toBe(kind);
  });
});

it('A person who failed counts again after ten minutes', async () => {
  const { guard, context, clock, health } = createScene();
  for (let i = 0; i < 5; i += 1) {
    context.deadlineAt = clock.now() + 8000;
    await guard.write(context, async () => {
      throw new CallFault('SYSTEM_ERROR', 'REGISTER');
    }, [one]);
    clock.advance(10 * 60_000 + 1);
  }
  expect(health.breaker(guard.target.key).kind).toBe('open');
});
