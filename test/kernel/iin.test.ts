import { describe, expect, it } from 'vitest';
import { controlDigit } from '../../src/kernel/control-digit.ts';
import { containsIin, parseIin } from '../../src/kernel/iin.ts';

/** Puts an invented person's IIN together: the first serial from 9000 on that can be issued. */
function invented(sevenDigits: string): string {
  for (let serial = 9000; ; serial += 1) {
    const eleven = `${sevenDigits}${serial}`;
    const control = controlDigit(eleven);
    if (control !== undefined) return `${eleven}${control}`;
  }
}

describe('An IIN', () => {
  it.each([
    ['600101390006', '1960-01-01', 'MALE'],
    ['620315390007', '1962-03-15', 'MALE'],
    ['651120490001', '1965-11-20', 'FEMALE'],
    ['750102390005', '1975-01-02', 'MALE'],
    ['801231490008', '1980-12-31', 'FEMALE'],
    ['850630390007', '1985-06-30', 'MALE'],
    ['900101490009', '1990-01-01', 'FEMALE'],
    ['000229590003', '2000-02-29', 'MALE'],
    ['051231690002', '2005-12-31', 'FEMALE'],
    ['150607590008', '2015-06-07', 'MALE'],
    ['230909690003', '2023-09-09', 'FEMALE'],
  ])('%s says born %s, %s, with the serial 9000', (iin, birthDate, sex) => {
    expect(parseIin(iin)).toEqual({ birthDate, sex, serial: 9000 });
  });

  it.each([
    ['1', '1890-01-01', 'MALE'],
    ['2', '1890-01-01', 'FEMALE'],
    ['3', '1990-01-01', 'MALE'],
    ['4', '1990-01-01', 'FEMALE'],
    ['5', '2090-01-01', 'MALE'],
    ['6', '2090-01-01', 'FEMALE'],
  ])('An IIN with the century digit %s is of %s, %s', (century, birthDate, sex) => {
    expect(parseIin(invented(`900101${century}`))).toMatchObject({ birthDate, sex });
  });

  it.each(['7', '8', '9'])(
    'An IIN with the century digit %s is refused, with or without the setting',
    (century) => {
      const iin = invented(`900101${century}`);
      expect(parseIin(iin)).toBeUndefined();
      expect(parseIin(iin, true)).toBeUndefined();
    },
  );

  it('An IIN with the century digit 0 passes only by the setting, and then says neither century nor sex', () => {
    const iin = invented('9001010');
    expect(parseIin(iin)).toBeUndefined();
    expect(parseIin(iin, true)).toEqual({ birthDate: null, sex: null, serial: Number(iin.slice(7, 11)) });
  });

  it.each([
    ['29 February 2000', '0002295', true],
    ['29 February 1900', '0002293', false],
    ['29 February 1800', '0002291', false],
    ['29 February 1996', '9602293', true],
    ['29 February 1997', '9702293', false],
    ['29 February 1896', '9602291', true],
    ['30 February', '9602303', false],
    ['31 April', '9004313', false],
    ['31 December', '9012313', true],
    ['month 0', '9000013', false],
    ['month 13', '9013013', false],
    ['day 0', '9001003', false],
    ['day 32', '9001323', false],
    ['29 February of an unknown century, year 97', '9702290', false],
    ['29 February of an unknown century, year 00', '0002290', true],
  ])('An IIN of %s (%s…) is valid: %s', (_day, sevenDigits, valid) => {
    expect(parseIin(invented(sevenDigits), true) !== undefined).toBe(valid);
  });

  it.each([
    ['the number in the test certificates', '123456789011'],
    ['the other well-known sample', '123456789012'],
    ['a wrong control digit', '900101490008'],
    ['eleven digits', '90010149000'],
    ['thirteen digits', '9001014900090'],
    ['spaces', '900101 490009'],
    ['nothing', ''],
    ['a line break behind it', '900101490009\n'],
  ])('%s is no IIN', (_what, text) => {
    expect(parseIin(text)).toBeUndefined();
    expect(parseIin(text, true)).toBeUndefined();
  });
});

describe('An IIN inside a text', () => {
  it.each([
    '900101490009',
    'iin=900101490009',
    'код900101490009/2',
    '1900101490009',
    '9001014900091',
    '000000000000000900101490009000',
    'a 123456789012 b 900101490009',
    invented('9001010'),
  ])('An IIN inside a text is found in %j', (text) => {
    expect(containsIin(text)).toBe(true);
  });

  it.each([
    '',
    '123456789012',
    '90010149000',
    '900101-490009',
    'f0774397-8e5c-4a3e-9b1d-0a1b2c3d4e5f',
    '900101490008',
  ])('An IIN inside a text is not found in %j', (text) => {
    expect(containsIin(text)).toBe(false);
  });
});
