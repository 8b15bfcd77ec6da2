/**
 * The check that a citizen's paper is signed as it must be: with a key of their own, by them or their representative (S2.6 and
 * S5.3(9): a statement certified with an EDS; S7.2(20) to (24)). The checks are those of DOMAIN.md 3, "for our use".
 */
import { parseIin } from '../kernel/iin.ts';
import type { Signer, Verification } from '../systems/signature-service/mapping.ts';

/** Why a signature is not accepted: the first of these that is true, the most telling ones first. */
export const signatureFaults = [
  /** No signature that can be read. */
  'UNREADABLE',
  /** Certificate withdrawn. */
  'REVOKED',
  /** Certificate past its end. */
  'EXPIRED',
  /** Any other flaw: other data were signed, there is no signer, the issuer is unknown, it is not valid yet. */
  'NOT_VALID',
  /** Made with a key for logging in. */
  'NOT_FOR_SIGNING',
  /** Made with an organisation's key, or another one that is not a private person's. */
  'ORGANISATION_KEY',
  /** Signed by a person who may not sign this. */
  'OTHER_PERSON',
] as const;

export type SignatureFault = (typeof signatureFaults)[number];

export interface SignatureRule {
  /** People who may sign: of a scan, the applicant. */
  readonly allowedIins: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Accepts the national authority's test person in any place. Never in production. */
  readonly allowTestCertificates: boolean;
}

/** IIN of the national authority's test certificates. It fails the checksum, so it is no real person's (DOMAIN.md 2). */
const testIin = '123456789011';

/**
 * Null for a signature that is accepted. Every one of several signatures must do: a paper that another person has signed too
 * is not the applicant's alone, and the gateway cannot say what the other signature means.
 */
export function signatureFault(verification: Verification, rule: SignatureRule): SignatureFault | null {
  if (verification.kind === 'unreadable') return 'UNREADABLE';
  const { valid, signers } = verification;
  const isBad = !valid || signers.length === 0;
  const failed = checks.find(
    ({ fault, fails }) => signers.some((signer) => fails(signer, rule)) || (fault === 'NOT_VALID' && isBad),
  );
  return failed?.fault ?? null;
}

interface Check {
  readonly fault: SignatureFault;
  readonly fails: (signer: Signer, rule: SignatureRule) => boolean;
}

/** In the order of the faults. */
const checks: readonly Check[] = [
  { fault: 'REVOKED', fails: ({ isRevoked }) => isRevoked },
  { fault: 'EXPIRED', fails: ({ validUntil }, { now }) => validUntil <= now },
  { fault: 'NOT_VALID', fails: ({ isValid, validFrom }, { now }) => !isValid || validFrom > now },
  { fault: 'NOT_FOR_SIGNING', fails: ({ keyUsage }) => keyUsage !== 'SIGN' },
  { fault: 'ORGANISATION_KEY', fails: (signer) => !isPrivate(signer) },
  { fault: 'OTHER_PERSON', fails: ({ iin }, rule) => !maySign(iin, rule) },
];

function isPrivate({ bin, keyUsers }: Signer): boolean {
  return bin === null && keyUsers.includes('INDIVIDUAL') && !keyUsers.includes('ORGANIZATION');
}

function maySign(iin: string | null, { allowedIins, allowTestCertificates }: SignatureRule): boolean {
  if (iin === null) return false;
  if (allowTestCertificates && iin === testIin) return true;
  return parseIin(iin, true) !== undefined && allowedIins.includes(iin);
}
