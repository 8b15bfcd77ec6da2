/** Lacks of an applicant, by the representatives of S7. */
import { describe, expect, test } from 'vitest';
import { lacksOfApplicant } from '../../src/applications/applicant/lacks.ts';
import { type Applying, representationState } from '../../src/applications/applicant/representation.ts';
import { stateServiceOf } from '../../src/services/catalogue.ts';
import type { Facts } from '../../src/services/facts.ts';

const { representatives } = stateServiceOf('LOSS_OF_CAPACITY_PAYMENT') ?? { representatives: [] };
const free: Facts = { CAPACITY_LIMITED: false, IN_CORRECTIONAL_FACILITY: false };
const limited: Facts = { ...free, CAPACITY_LIMITED: true };
const inside: Facts = { ...free, IN_CORRECTIONAL_FACILITY: true };
const both: Facts = { ...limited, ...{ IN_CORRECTIONAL_FACILITY: true } };

function lacks(as: Applying['as'], facts: Facts | null, more: { shown?: Applying['shown'] } = {}) {
  const person = facts === null ? { kind: 'unavailable' } : { kind: 'records', facts: [facts] };
  const { shown = 'IN_FORCE' } = more;
  const found = lacksOfApplicant({ applying: { as, shown }, representatives, documents: [], person });
  return found.map(({ kind, item }) => `${kind} ${item ?? '–'}`);
}

describe('The record of the person', () => {
  test.each([
    ['a free person', 'PERSON', free, []],
    ['a person of limited capacity', 'PERSON', limited, ['REPRESENTATIVE_APPLIES S7.6']],
    [
      'a prisoner of limited capacity',
      'PERSON',
      both,
      ['REPRESENTATIVE_APPLIES S7.6', 'REPRESENTATIVE_APPLIES S7.7'],
    ],
    ['a guardian of a prisoner of limited capacity', 'WARD', both, []],
    ['an administration about the same person', 'PENAL_ADMINISTRATION', both, []],
    ['an attorney of a person of limited capacity', 'PRINCIPAL', limited, ['REPRESENTATIVE_APPLIES S7.6']],
    ['a guardian of a prisoner', 'WARD', inside, ['REPRESENTATIVE_APPLIES S7.7', 'FACT S7.6']],
    [
      'a guardian where the status tells of something else',
      'WARD',
      { ...free, CAPACITY_LIMITED: null },
      ['FACT_UNKNOWN S7.6'],
    ],
    ['a person whose status tells of something else', 'PERSON', { CAPACITY_LIMITED: null }, []],
    ['a guardian while the register is out', 'WARD', null, []],
  ] as const)('The record lets no other apply than it shows: %s', (_, as, facts, expected) => {
    expect(lacks(as, facts)).toEqual(expected);
  });

  test('On a route that asks no register a document shows the relation, and a person decides about an administration', () => {
    const of = (as: Applying['as'], shown: Applying['shown'] = 'IN_FORCE') =>
      lacksOfApplicant({ applying: { as, shown }, representatives, documents: [], person: undefined });
    for (const as of ['WARD', 'PRINCIPAL'] as const) {
      expect(of(as)).toEqual([]);
      expect(of(as, 'EXPIRED')).toMatchObject([{ kind: 'REPRESENTATION_EXPIRED' }]);
    }
    expect(of('PENAL_ADMINISTRATION', null)).toMatchObject([
      { readiness: 'PERSON_DECIDES', kind: 'REPRESENTED', item: 'S7.7' },
    ]);
  });
});

test('A service that was not asked shows nothing, and a person decides', () => {
  expect(lacks('PRINCIPAL', free, { shown: null })).toEqual(['REPRESENTED S7.4']);
});

test.each([
  ['in force', [{ issuedOn: '2026-01-01' }], 'IN_FORCE'],
  ['on its last day', [{ validUntil: '2026-06-15' }], 'IN_FORCE'],
  ['one day later', [{ validUntil: '2026-06-14' }], 'EXPIRED'],
  ['before its first day', [{ issuedOn: '2026-06-16' }], 'NOT_BEGUN'],
  ['revoked today', [{ revokedOn: '2026-06-15' }], 'REVOKED'],
  ['revoked from tomorrow on', [{ revokedOn: '2026-06-16' }], 'IN_FORCE'],
  ['an expired one beside one in force', [{ validUntil: '2025-01-01' }, {}], 'IN_FORCE'],
  [
    'an expired one beside a revoked one',
    [{ validUntil: '2025-01-01' }, { revokedOn: '2025-01-01' }],
    'REVOKED',
  ],
  ['of another person', [{ iin: '900101490009' }], 'OF_ANOTHER'],
  ['of another kind', [{ kind: 'WARD' }], 'MISSING'],
  ['none', [], 'MISSING'],
] as const)('A power of attorney is known by its state on the day: %s', (_, given, expected) => {
  const base = {
    iin: '850630390007',
    kind: 'PRINCIPAL',
    issuedOn: '2025-01-01',
    validUntil: null,
    revokedOn: null,
  };
  const all = given.map((one) => ({ ...base, ...one }) as Parameters<typeof representationState>[0][number]);
  expect(representationState(all, { iin: '850630390007', kind: 'PRINCIPAL' }, '2026-06-15')).toBe(expected);
});
