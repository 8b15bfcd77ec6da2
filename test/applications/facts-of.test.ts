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
