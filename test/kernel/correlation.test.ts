import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { currentCorrelationId, withCorrelationId } from '../../src/kernel/correlation.ts';

it('A correlation id belongs to no request outside of a request', () => {
  expect(currentCorrelationId()).toBeNull();
});

it('A correlation id follows its request through waiting, and never another request', async () => {
  const ask = (id: string) =>
    withCorrelationId(id, async () => {
      await nextTurn();
      return currentCorrelationId();
    });
  expect(await Promise.all([ask('a'), ask('b'), ask('c')])).toEqual(['a', 'b', 'c']);
  expect(currentCorrelationId()).toBeNull();
});
