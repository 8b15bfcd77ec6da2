import { expect, test } from 'vitest';
import { CallFault } from '../../src/resilience/call-fault.ts';
import { matchItems } from '../../src/systems/batch.ts';

const read = (iin: string, item: unknown) => ('bad' in (item as object) ? undefined : [iin]);
const drift = expect.any(CallFault);

test.for([
  ['in the order asked', [{ iin: 'a' }, { iin: 'b' }], { a: ['a'], b: ['b'] }],
  ['in another order', [{ iin: 'b' }, { iin: 'a' }], { a: ['a'], b: ['b'] }],
  ['one left out', [{ iin: 'b' }], { b: ['b'] }],
  ['one twice', [{ iin: 'a' }, { iin: 'b' }, { iin: 'a' }], { a: drift, b: ['b'] }],
  ['one three times', [{ iin: 'a' }, { iin: 'a' }, { iin: 'a' }], { a: drift }],
  ['one about a stranger', [{ iin: 'x' }, { iin: 'b' }], { b: ['b'] }],
  ['one broken', [{ iin: 'a', bad: 1 }, { iin: 'b' }], { a: drift, b: ['b'] }],
  [
    'odd things among them',
    [null, 'text', 7, [], {}, { iin: 5 }, { iin: ['a'] }, { iin: 'b' }],
    { b: ['b'] },
  ],
  ['a name of every object', [{ iin: '__proto__' }, { iin: 'constructor' }, { iin: 'a' }], { a: ['a'] }],
] as const)('Items %s are matched by IIN', ([, items, expected]) => {
  expect(Object.fromEntries(matchItems(['a', 'b'], items, read))).toEqual(expected);
});
