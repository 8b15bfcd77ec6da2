import { describe, expect, it } from 'vitest';
import { bankCodeOf, isIban } from '../../src/kernel/iban.ts';

const valid = [
  'KZ456010000000000001',
  'KZ257220000000000001',
  'KZ659650000000000001',
  'KZ758560000000000001',
  'KZ125630000000000001',
  'KZ72722S000000000001',
];

describe('An IBAN of Kazakhstan', () => {
  it.each(valid)('%s is valid', (iban) => {
    expect(isIban(iban)).toBe(true);
  });

  it.each([
    ['19 characters', 'KZ45601000000000001'],
    ['21 characters', 'KZ4560100000000000011'],
    ['lower case', 'kz456010000000000001'],
    ['a small letter inside', 'KZ72722s000000000001'],
    ['groups of four', 'KZ45 6010 0000 0000 0001'],
    ['another country', 'DE456010000000000001'],
    ['letters for the bank', 'KZ45ABC0000000000001'],
    ['letters for the check digits', 'KZAB6010000000000001'],
    ['a wrong check digit', 'KZ466010000000000001'],
    ['a line break behind it', 'KZ456010000000000001\n'],
    ['nothing', ''],
  ])('%s is no IBAN of Kazakhstan', (_what, text) => {
    expect(isIban(text)).toBe(false);
  });

  it('An IBAN loses its validity if any one character is mistyped', () => {
    for (const iban of valid) {
      for (let i = 4; i < iban.length; i += 1) {
        const wrong = iban[i] === '7' ? '8' : '7';
        expect(isIban(iban.slice(0, i) + wrong + iban.slice(i + 1))).toBe(false);
      }
    }
  });

  it('An IBAN loses its validity if two different neighbours change places', () => {
    expect(isIban('KZ456100000000000001')).toBe(false);
  });

  it('An IBAN names its bank', () => {
    expect(valid.map(bankCodeOf)).toEqual(['601', '722', '965', '856', '563', '722']);
  });
});
