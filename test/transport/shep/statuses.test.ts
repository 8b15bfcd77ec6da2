import { expect, it } from 'vitest';
import { commonStatuses, meaningOf } from '../../../src/transport/shep/statuses.ts';

it.each([
  ['SCSS001', 'success'],
  ['SCSE001', 'no-data'],
  ['SCSE002', 'system-error'],
  ['SCSE003', 'system-error'],
  ['MOCK-OVERLOADED', 'overloaded'],
  ['SCSS002', 'system-error'],
  ['scss001', 'system-error'],
  ['404', 'system-error'],
  ['', 'system-error'],
  ['__proto__', 'system-error'],
  ['constructor', 'system-error'],
  ['toString', 'system-error'],
  ['hasOwnProperty', 'system-error'],
])('The status code %j means %s', (code, meaning) => {
  expect(meaningOf(commonStatuses, code)).toBe(meaning);
});

it('The status is read by the table of its own service', () => {
  expect(meaningOf({ 404: 'no-data' }, '404')).toBe('no-data');
  expect(meaningOf({ 404: 'no-data' }, 'SCSS001')).toBe('system-error');
});
