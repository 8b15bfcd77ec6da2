import { describe, expect, it } from 'vitest';
import { newUuid, safeId } from '../../src/kernel/ids.ts';

describe('A caller’s own identifier', () => {
  it.each([
    'a',
    'draft-42',
    'A.b_c:d-e',
    '0',
    'f0774397-8e5c-4a3e-9b1d-0a1b2c3d4e5f',
    'x'.repeat(64),
    '123456789012',
  ])('%s is taken over', (id) => {
    expect(safeId(id)).toBe(id);
  });

  it.each([
    ['absent', undefined],
    ['empty', ''],
    ['longer than 64', 'x'.repeat(65)],
    ['a header in disguise', 'abc\r\nSet-Cookie: a=b'],
    ['ended by a line break', 'abc\n'],
    ['ended by a carriage return', 'abc\r'],
    ['with a space', 'a b'],
    ['begun with a mark', '-abc'],
    ['Cyrillic', 'заявление'],
    ['markup', '<b>'],
    ['a zero byte', 'a\0b'],
    ['an IIN', '900101490009'],
    ['an IIN among letters', 'draft-900101490009-2'],
    ['an IIN among digits', '7900101490009000'],
  ])('A caller’s identifier is dropped if it is %s', (_what, id) => {
    expect(safeId(id)).toBeUndefined();
  });
});

describe('A new identifier', () => {
  it('A new identifier is a UUID, each time another, and harmless itself', () => {
    const ids = Array.from({ length: 1000 }, newUuid);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});
