import { describe, expect, it } from 'vitest';
import { controlDigit, hasControlDigit } from '../../src/kernel/control-digit.ts';

/** The rule of DOMAIN.md 2 once more, written differently: the two readings check each other. */
function byTheRule(eleven: string): { digit: number | undefined; passes: 1 | 2 } {
  const sum = (weightOf: (position: number) => number) =>
    [...eleven].reduce((total, digit, i) => total + Number(digit) * weightOf(i), 0) % 11;
  const first = sum((i) => i + 1);
  if (first !== 10) return { digit: first, passes: 1 };
  const second = sum((i) => ((i + 2) % 11) + 1);
  return { digit: second === 10 ? undefined : second, passes: 2 };
}

const serialsOf = (sevenDigits: string) =>
  Array.from({ length: 10_000 }, (_, serial) => sevenDigits + String(serial).padStart(4, '0'));

describe('The control digit', () => {
  it.each([
    ['62031539000', 7, 1],
    ['75010239000', 5, 1],
    ['00022959000', 3, 1],
    ['23090969000', 3, 1],
    ['60010139000', 6, 2],
  ])('The control digit of %s is %i, found in pass %i', (eleven, digit, pass) => {
    expect(byTheRule(eleven).passes).toBe(pass);
    expect(controlDigit(eleven)).toBe(digit);
  });

  it('The control digit is found in the second pass if the first gives 10, and never for serials that give 10 twice', () => {
    const seen = { secondPass: 0, unusable: 0 };
    for (const eleven of serialsOf('9001014')) {
      const expected = byTheRule(eleven);
      expect(controlDigit(eleven)).toBe(expected.digit);
      if (expected.passes === 2) seen.secondPass += 1;
      if (expected.digit === undefined) seen.unusable += 1;
    }
    expect(seen.secondPass).toBeGreaterThan(0);
    expect(seen.unusable).toBeGreaterThan(0);
  });

  it('The control digit needs the second pass for about 910 of the 10,000 serials of a day, and leaves about 82 unusable', () => {
    for (const day of ['9001013', '9001014', '0002295', '2309096']) {
      const all = serialsOf(day);
      const secondPass = all.filter((eleven) => byTheRule(eleven).passes === 2).length;
      const unusable = all.filter((eleven) => controlDigit(eleven) === undefined).length;
      expect(Math.abs(secondPass - 910)).toBeLessThanOrEqual(10);
      expect(Math.abs(unusable - 82)).toBeLessThanOrEqual(10);
    }
  });

  it('No twelfth digit fits a serial that can never be issued', () => {
    const never = serialsOf('9001013').filter(
      (eleven) => eleven.slice(7) >= '9000' && controlDigit(eleven) === undefined,
    );
    expect(never.length).toBeGreaterThan(0);
    for (const eleven of never) {
      for (let digit = 0; digit <= 9; digit += 1) expect(hasControlDigit(`${eleven}${digit}`)).toBe(false);
    }
  });

  it('Exactly one twelfth digit fits every other serial', () => {
    for (const eleven of serialsOf('9001013').filter((text) => controlDigit(text) !== undefined)) {
      const fitting = Array.from('0123456789').filter((digit) => hasControlDigit(eleven + digit));
      expect(fitting).toEqual([String(controlDigit(eleven))]);
    }
  });

  it.each([
    '',
    '90010149000',
    '9001014900099',
    '90010149000x',
    ' 900101490009',
    '900101490009\n',
    '９００１０１４９０００９',
  ])('The control digit exists only for twelve digits, not for %j', (text) => {
    expect(hasControlDigit(text)).toBe(false);
  });
});
