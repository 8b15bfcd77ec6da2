import { expect, test } from 'vitest';
import { representedOn } from '../../src/access/representation.ts';
import type { Representation } from '../../src/systems/digital-documents/mapping.ts';

const ward = '620315390007';
const proof = (more: Partial<Representation> = {}): Representation => ({
  iin: ward,
  kind: 'WARD',
  issuedOn: '2018-11-12',
  validUntil: null,
  revokedOn: null,
  ...more,
});
const kindOn = (today: string, ...representations: Representation[]) =>
  representedOn(today, representations).get(representations[0]?.iin ?? '');

test.for([
  ['two days before the 18th birthday', '2033-06-05', '150607590008', 'CHILD'],
  ['on the day before it', '2033-06-06', '150607590008', 'CHILD'],
  ['not on the birthday', '2033-06-07', '150607590008', undefined],
  ['never after it', '2034-01-01', '150607590008', undefined],
  ['born on 29 February: still on 28 February 18 years later', '2018-02-28', '000229590003', 'CHILD'],
  ['born on 29 February: not on 1 March', '2018-03-01', '000229590003', undefined],
  ['born in an unknown century: never', '2026-11-21', '150607090008', undefined],
] as const)('A parent represents a child %s', ([, today, iin, kind]) => {
  expect(kindOn(today, proof({ iin, kind: 'CHILD', issuedOn: '2000-03-10' }))).toBe(kind);
});

test.for(['WARD', 'PRINCIPAL'] as const)(
  'A representative acts for a %s while the document is in force',
  (kind) => {
    const until = proof({ kind, validUntil: '2026-11-21' });
    expect(kindOn('2018-11-11', until)).toBeUndefined();
    expect(kindOn('2018-11-12', until)).toBe(kind);
    expect(kindOn('2026-11-21', until)).toBe(kind);
    expect(kindOn('2026-11-22', until)).toBeUndefined();
    expect(kindOn('2099-01-01', proof({ kind }))).toBe(kind);
  },
);

test.for(['CHILD', 'WARD', 'PRINCIPAL'] as const)('A revoked document of a %s proves nothing', (kind) => {
  const revoked = proof({ kind, iin: '150607590008', revokedOn: '2026-11-20' });
  expect(kindOn('2026-11-21', revoked)).toBeUndefined();
  expect(kindOn('2026-11-20', revoked)).toBeUndefined();
  // Announced only: it holds until then.
  expect(kindOn('2026-11-19', revoked)).toBe(kind);
  expect(kindOn('2026-11-21', { ...revoked, revokedOn: null })).toBe(kind);
});

test('An unknown kind counts for nothing', () => {
  expect(kindOn('2026-11-21', proof({ kind: null }))).toBeUndefined();
});

test('One valid proof about a person is enough among several', () => {
  const expired = proof({ kind: 'PRINCIPAL', validUntil: '2024-01-31' });
  expect(kindOn('2026-11-21', expired, proof())).toBe('WARD');
  expect(kindOn('2026-11-21', proof(), expired)).toBe('WARD');
});

test('A representative of one person represents no other', () => {
  expect([...representedOn('2026-11-21', [proof()]).keys()]).toEqual([ward]);
});
