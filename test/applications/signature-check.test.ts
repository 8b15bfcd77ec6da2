import { expect, test } from 'vitest';
import {
  type SignatureFault,
  type SignatureRule,
  signatureFault,
  signatureFaults,
} from '../../src/applications/signature-check.ts';
import type { Signer, Verification } from '../../src/systems/signature-service/mapping.ts';

const applicant = '900101490009';
const guardian = '780404390002';
const somebodyElse = '850630390017';
const testPerson = '123456789011';

const now = Date.parse('2026-06-01T12:00:00+05:00');
const rule: SignatureRule = { allowedIins: [applicant, guardian], now, allowTestCertificates: false };
const good: Signer = {
  iin: applicant,
  bin: null,
  keyUsage: 'SIGN',
  keyUsers: ['INDIVIDUAL'],
  validFrom: Date.parse('2026-01-01T00:00:00Z'),
  validUntil: Date.parse('2027-01-01T00:00:00Z'),
  isRevoked: false,
  isValid: true,
  serialNumber: '1a',
};
const by = (...signers: Partial<Signer>[]): Verification => ({
  kind: 'read',
  valid: true,
  signers: signers.map((own) => ({ ...good, ...own })),
});
const bad = (verification: Verification): Verification => ({ ...verification, valid: false }) as Verification;

const rows: [string, Verification, SignatureFault | null][] = [
  ["the applicant's own", by({}), null],
  ['of the representative', by({ iin: guardian }), null],
  ['of both', by({}, { iin: guardian }), null],
  ['with a further use of the key', by({ keyUsers: ['IDENTIFICATION', 'INDIVIDUAL'] }), null],
  ['in its last millisecond', by({ validUntil: now + 1 }), null],
  ['from its first millisecond on', by({ validFrom: now }), null],
  ['that cannot be read', { kind: 'unreadable' }, 'UNREADABLE'],
  ['over other data', bad(by({})), 'NOT_VALID'],
  ['of no signer, though it is called valid', by(), 'NOT_VALID'],
  ['with a certificate of an unknown issuer', bad(by({ isValid: false })), 'NOT_VALID'],
  [
    'with a certificate that is not valid, though the whole is called so',
    by({ isValid: false }),
    'NOT_VALID',
  ],
  ['with a certificate from tomorrow on', by({ validFrom: now + 1 }), 'NOT_VALID'],
  ['by a key for logging in', by({ keyUsage: 'AUTH' }), 'NOT_FOR_SIGNING'],
  ['by a key of unknown use', by({ keyUsage: 'UNKNOWN' }), 'NOT_FOR_SIGNING'],
  ['with an expired certificate', bad(by({ validUntil: now - 1, isValid: false })), 'EXPIRED'],
  ['at the end of its certificate', by({ validUntil: now }), 'EXPIRED'],
  ['with a revoked certificate', bad(by({ isRevoked: true, isValid: false })), 'REVOKED'],
  ['with a revoked one that has expired since', bad(by({ isRevoked: true, validUntil: now - 1 })), 'REVOKED'],
  ['of another person', by({ iin: somebodyElse }), 'OTHER_PERSON'],
  ['of a person without an IIN', by({ iin: null }), 'OTHER_PERSON'],
  ["of the authority's test person", by({ iin: testPerson }), 'OTHER_PERSON'],
  [
    "by an organisation's key",
    by({ bin: '123456789021', keyUsers: ['ORGANIZATION', 'CEO'] }),
    'ORGANISATION_KEY',
  ],
  ['by a key that is of both kinds', by({ keyUsers: ['INDIVIDUAL', 'ORGANIZATION'] }), 'ORGANISATION_KEY'],
  ['by a key with a BIN', by({ bin: '123456789021' }), 'ORGANISATION_KEY'],
  ["by the authority's own key", by({ keyUsers: ['NCA_ADMIN'] }), 'ORGANISATION_KEY'],
  ['of the applicant and another person', by({}, { iin: somebodyElse }), 'OTHER_PERSON'],
  ['of the applicant and an expired one', by({ iin: guardian, validUntil: now - 1 }, {}), 'EXPIRED'],
  ['of the applicant and a revoked one', by({}, { iin: guardian, isRevoked: true }), 'REVOKED'],
];

test.each(rows)('The check judges a signature: %s', (_, verification, expected) => {
  expect(signatureFault(verification, rule)).toBe(expected);
});

const bin = '160440007161';
const ofOrganisation = (signer: Partial<Signer>) =>
  by({ bin, keyUsers: ['ORGANIZATION'], iin: somebodyElse, ...signer });
/** Signatures where an organisation is the applicant (S7.7). */
const rowsOfOrganisation: readonly [string, Verification, SignatureFault | null][] = [
  ['by any holder of its key', ofOrganisation({}), null],
  ['by the key of another organisation', ofOrganisation({ bin: '260140900011' }), 'OTHER_ORGANISATION'],
  ["by a private person's key", by({}), 'PRIVATE_KEY'],
  ['by its revoked key', ofOrganisation({ isRevoked: true }), 'REVOKED'],
];

test.each(rowsOfOrganisation)(
  'The check judges a signature of an organisation: %s',
  (_, verification, expected) => {
    expect(signatureFault(verification, { ...rule, bin })).toBe(expected);
  },
);

test('The table has every fault', () => {
  const faults = [...rows, ...rowsOfOrganisation].map(([, , fault]) => fault);
  expect(new Set(faults)).toEqual(new Set([null, ...signatureFaults]));
});

test('The test person signs for any person if test certificates are allowed, and only with a good key', () => {
  const lenient = { ...rule, allowTestCertificates: true };
  expect(signatureFault(by({ iin: testPerson }), lenient)).toBeNull();
  expect(signatureFault(by({ iin: testPerson, keyUsage: 'AUTH' }), lenient)).toBe('NOT_FOR_SIGNING');
  expect(signatureFault(by({ iin: somebodyElse }), lenient)).toBe('OTHER_PERSON');
});

test('An IIN with a wrong checksum signs for no person, whatever the list says', () => {
  expect(signatureFault(by({ iin: testPerson }), { ...rule, allowedIins: [testPerson] })).toBe(
    'OTHER_PERSON',
  );
});
