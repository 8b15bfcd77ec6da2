import { describe, expect, it } from 'vitest';
import { isBin } from '../../src/kernel/bin.ts';
import { controlDigit } from '../../src/kernel/control-digit.ts';

function withControl(sixDigits: string): string {
  for (let serial = 90_000; ; serial += 1) {
    const control = controlDigit(`${sixDigits}${serial}`);
    if (control !== undefined) return `${sixDigits}${serial}${control}`;
  }
}

describe('A BIN', () => {
  it.each([
    ['a legal entity, head', '050140', true],
    ['a legal entity, branch', '050141', true],
    ['a non-resident', '991250', true],
    ['a joint business of individuals', '200660', true],
    ['the last kind of division', '200644', true],
    ['month 0', '050040', false],
    ['month 13', '051340', false],
    ['a kind below 4 (an IIN has the day there)', '050130', false],
    ['a kind above 6', '050170', false],
    ['a division above 4', '050145', false],
  ])('A BIN of %s (%s…) is valid: %s', (_what, sixDigits, valid) => {
    expect(isBin(withControl(sixDigits))).toBe(valid);
  });

  it.each(['123456789021', '', '05014090000', 'abcdefghijkl'])('%j is no BIN', (text) => {
    expect(isBin(text)).toBe(false);
  });

  it('A BIN with another control digit is refused', () => {
    const bin = withControl('050140');
    const other = (Number(bin[11]) + 1) % 10;
    expect(isBin(bin.slice(0, 11) + other)).toBe(false);
  });

  it('A BIN differs from an IIN by its fifth digit', () => {
    expect(isBin('900101490009')).toBe(false);
  });
});
