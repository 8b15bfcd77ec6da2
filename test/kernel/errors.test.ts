import { describe, expect, it } from 'vitest';
import { type ErrorCode, errorTable, RefusedError } from '../../src/kernel/errors.ts';

describe('The table of error codes', () => {
  it.each(Object.entries(errorTable))('%s has a status and a meaning that a person can read', (code, row) => {
    expect(code).toMatch(/^[A-Z][A-Z_]+[A-Z]$/);
    expect([200, 400, 401, 403, 404, 405, 413, 415, 421, 422, 429, 500, 503, 507]).toContain(row.status);
    expect(row.meaning).toMatch(/^[A-Z].*[^.]\.$/);
  });

  it('The table of error codes explains each code in words of its own', () => {
    const meanings = Object.values(errorTable).map(({ meaning }) => meaning);
    expect(new Set(meanings).size).toBe(meanings.length);
  });

  it.each([
    ['BAD_USER_INPUT', 400],
    ['BODY_TOO_LARGE', 413],
    ['NOT_FOUND', 404],
    ['TOO_BUSY', 503],
    ['OUR_DEFECT', 500],
  ] as const)('The table of error codes gives %s the status %i', (code, status) => {
    expect(errorTable[code].status).toBe(status);
  });
});

describe('A refusal', () => {
  it('A refusal carries its code and the message for the client, and nothing else', () => {
    const code: ErrorCode = 'BAD_USER_INPUT';
    const refusal = new RefusedError(code, 'expected an IIN');
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).toMatchObject({
      name: 'RefusedError',
      code: 'BAD_USER_INPUT',
      message: 'expected an IIN',
    });
    expect(refusal.cause).toBeUndefined();
  });
});
