import { NoResultError, type QueryNode } from 'kysely';
import { DatabaseError } from 'pg';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Defect } from '../../src/kernel/defect.ts';
import { isDatabaseDown, troubleOf } from '../../src/storage/trouble.ts';

const ofServer = (code: string) => Object.assign(new DatabaseError('of the server', 1, 'error'), { code });
const ofSystem = (code: string) => Object.assign(new Error('of the system'), { code });

test.each([
  ofSystem('ECONNREFUSED'),
  ofSystem('EPIPE'),
  ofSystem('ENOTFOUND'),
  Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
  ofServer('08006'),
  ofServer('08P01'),
  ofServer('25P03'),
  ofServer('25P04'),
  ofServer('40P01'),
  ofServer('53100'),
  ofServer('53300'),
  ofServer('55006'),
  ofServer('55P03'),
  ofServer('57014'),
  ofServer('57P01'),
  ofServer('57P03'),
  ofServer('58030'),
  ofServer('72000'),
  ofServer('XX000'),
  { ...ofServer('08006'), message: 'of the work queue', stack: '' },
])('The trouble passes by itself: %s', (error) => {
  expect(troubleOf(error)).toEqual({ kind: 'AWAY' });
});

test.for([
  [ofServer('25006'), 'written'],
  [{ ...ofServer('25006'), message: 'of the work queue', stack: '' }, 'written'],
  [ofServer('28000'), 'log in'],
  [ofServer('28P01'), 'password'],
  [ofServer('3D000'), 'database that the address names'],
  [ofServer('3F000'), 'schemas'],
  [ofServer('42501'), 'rights'],
  [ofServer('55000'), 'recovered'],
  [ofServer('F0000'), 'configuration'],
  [ofServer('XX001'), 'damaged'],
  [ofServer('XX002'), 'damaged'],
  [ofSystem('SELF_SIGNED_CERT_IN_CHAIN'), 'certificate'],
  [ofSystem('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate'],
] as const)('A person must mend the trouble, and the error names the expected state: %s', ([error, word]) => {
  const trouble = troubleOf(error);
  expect(trouble).toEqual({ kind: 'OPERATOR', code: error.code, expected: expect.stringContaining(word) });
  expect(isDatabaseDown(error)).toBe(true);
});

test.each([
  ofServer('22021'),
  ofServer('22P05'),
  ofServer('23505'),
  ofServer('25P02'),
  ofServer('42601'),
  ofServer('42P01'),
  ofServer('P0001'),
  ofSystem('ERR_OF_NO_TABLE'),
  Object.assign(ofSystem('ENOSPC'), { path: 'a file' }),
  new Error('Connection terminated unexpectedly'),
  new Error('the server expected something else'),
  { message: 'of the work queue', stack: '' },
  new TypeError('x is not a function'),
  Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' }),
  new SyntaxError('not JSON'),
  new Defect('expected what was made'),
  new NoResultError({} as QueryNode),
  new z.ZodError([]),
  'a text',
])('A defect of the gateway is no absence: %s', (error) => {
  expect(troubleOf(error)).toEqual({ kind: 'OURS' });
  expect(isDatabaseDown(error)).toBe(false);
});
