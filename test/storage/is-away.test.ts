import { NoResultError, type QueryNode } from 'kysely';
import { expect, test } from 'vitest';
import { isAway } from '../../src/storage/is-away.ts';

const withCode = (code: string) => Object.assign(new Error('of the driver'), { code });

test.each([
  withCode('ECONNREFUSED'),
  withCode('57P01'),
  withCode('40P01'),
  new Error('Connection terminated unexpectedly'),
  new Error('timeout exceeded when trying to connect'),
  new Error('Received unexpected dataRow message from backend.'),
])('the database is away: %s', (error) => {
  expect(isAway(error)).toBe(true);
});

test.each([
  withCode('23505'),
  withCode('42P01'),
  new TypeError('x is not a function'),
  new Error('expected what was made'),
  new Error('the route is expected to be there'),
  new NoResultError({} as QueryNode),
])('a defect of ours is none: %s', (error) => {
  expect(isAway(error)).toBe(false);
});
