import { expect, test } from 'vitest';
import { factsOf } from '../../src/applications/facts-of.ts';
import { disability } from '../../src/systems/disability-databank/contract.ts';
import { toDisability } from '../../src/systems/disability-databank/mapping.ts';

const coded = { code: '3', nameRu: 'III группа', nameKz: 'III топ' };
const common = { group: coded, beginDate: '2025-06-01', certificates: [] };

test.each([
  ['with a degree and no end', { degree: '60', indefinite: 'true' }, true, false],
  [
    'with a degree, on the last day of its period',
    { degree: '60', indefinite: 'false', endDate: '2026-06-01' },
    true,
    false,
  ],
  ['with a degree, a day later', { degree: '60', indefinite: 'false', endDate: '2026-05-31' }, false, false],
  ['without a degree', { indefinite: 'true' }, false, true],
] as const)('A record %s: is the degree of loss set (S7.9 p4)?', (_, record, isSet, isNever) => {
  const read = toDisability('900101490009', disability.parse({ ...common, ...record }), '2026-06-01');
  expect(factsOf.DISABILITY_DATABANK(read).DEGREE_OF_LOSS_SET).toBe(isSet);
  expect(factsOf.DISABILITY_DATABANK(read).DEGREE_OF_LOSS_NOT_SET).toBe(isNever);
});

type Record = Parameters<typeof factsOf.PERSON_REGISTER>[0];
const limit = (code: string, more: object = {}) => ({
  status: { code },
  validUntil: null,
  current: true,
  ...more,
});
const recordWith = (more: object) =>
  ({
    ...{ discrepancies: [], documents: [], exclusion: null, capacity: null, imprisonment: null },
    ...{ hasUnusableDay: false, ...more },
  }) as unknown as Record;

test.each([
  ['no status', {}, false],
  ['incapable', { capacity: limit('MOCK-INCAPABLE') }, true],
  ['of limited capacity', { capacity: limit('MOCK-LIMITED-CAPACITY') }, true],
  ['a limit that has ended', { capacity: limit('MOCK-INCAPABLE', { current: false }) }, false],
  [
    'a conviction in the place of a capacity (DOMAIN.md 1.5)',
    { capacity: limit('MOCK-CONVICTION-216') },
    null,
  ],
  ['a day that cannot be read', { capacity: limit('MOCK-INCAPABLE'), hasUnusableDay: true }, null],
] as const)('A record with %s: is the capacity limited (S7.6)?', (_, record, isLimited) => {
  expect(factsOf.PERSON_REGISTER(recordWith(record)).CAPACITY_LIMITED).toBe(isLimited);
});

test.each([
  ['no status', {}, false],
  ['convicted', { imprisonment: limit('MOCK-CONVICTED') }, true],
  ['a sentence that has ended', { imprisonment: limit('MOCK-CONVICTED', { current: false }) }, false],
  ['released, without a day', { imprisonment: limit('MOCK-RELEASED') }, false],
  ['a status that is not known', { imprisonment: limit('MOCK-OTHER') }, null],
  ['a day that cannot be read', { imprisonment: limit('MOCK-CONVICTED'), hasUnusableDay: true }, null],
] as const)('A record with %s: is the person in a correctional facility (S7.7)?', (_, record, isInside) => {
  expect(factsOf.PERSON_REGISTER(recordWith(record)).IN_CORRECTIONAL_FACILITY).toBe(isInside);
});
