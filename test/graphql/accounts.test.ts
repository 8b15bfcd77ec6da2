import { expect, test } from 'vitest';
import {
  checkPeople,
  isMistypedAccount,
  mostPeople,
  toAccountQuestion,
  toAccounts,
  toCertificateNumber,
} from '../../src/graphql/inputs/people.ts';

const iban = 'KZ4460185063039000T1';
const iin = '850630390007';

test('An account is exactly one of IBAN and control account, whichever check came before', () => {
  expect(toAccountQuestion({ iban }, iin)).toMatchObject({
    account: { kind: 'iban', number: iban },
  });
  expect(toAccountQuestion({ controlAccount: 'KSN0017' }, iin)).toMatchObject({
    account: { kind: 'controlAccount' },
  });
  for (const account of [
    {},
    { iban: null },
    { iban, controlAccount: 'KSN0017' },
    { iban: null, controlAccount: null },
  ]) {
    expect(() => toAccountQuestion(account as never, iin)).toThrow('exactly one of');
  }
  for (const controlAccount of ['a b', 'ksn', 'X', '<a>', 'X'.repeat(35)]) {
    expect(() => toAccountQuestion({ controlAccount }, iin)).toThrow('4 to 34');
  }
});

test('A list has its bound, and the gateway reports an item with a malformed control account apart', () => {
  for (const controlAccount of ['a b', 'ksn', 'X', '<a>', 'X'.repeat(35), ''])
    expect(isMistypedAccount({ account: { controlAccount }, iin })).toBe(true);
  for (const account of [{ controlAccount: 'KSN0017' }, { iban }])
    expect(isMistypedAccount({ account, iin })).toBe(false);
  const tooMany = `at most ${mostPeople}`;
  expect(() => toAccounts(Array(mostPeople + 1).fill({ account: { iban }, iin }))).toThrow(tooMany);
  expect(() => checkPeople(Array(mostPeople + 1).fill(iin))).toThrow(tooMany);
  expect(checkPeople([])).toEqual([]);
});

test('The gateway reads the number of a certificate as people type it', () => {
  expect(toCertificateNumber('mock-l-1 ')).toBe('MOCK-L-1');
  expect(toCertificateNumber('№ 7/2')).toBe('№ 7/2');
  expect(toCertificateNumber('1\n2')).toBe('1 2');
  for (const number of ['', ' ', '<1>', '1\u00002', '1'.repeat(41)])
    expect(() => toCertificateNumber(number)).toThrow('expected number');
});
