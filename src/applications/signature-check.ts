/**
 * Check of the signature under a paper of an application: by the person's own key, or their representative's (S2.6 and S5.3(9): a statement
 * certified with an EDS; S7.2(20) to (24)). The checks are those of DOMAIN.md 3, "for our use".
 */
import { parseIin } from '../kernel/iin.ts';
import type { Signer, Verification } from '../systems/signature-service/mapping.ts';

/** Reasons to refuse a signature, the most telling first: the first true one is told. */
export const signatureFaults = [
  /** The signature cannot be read. */
  'UNREADABLE',
  /** The certificate is withdrawn. */
  'REVOKED',
  /** The certificate is past its end. */
  'EXPIRED',
  /** Another flaw: other data were signed, there is no signer, the issuer is unknown, it is not valid yet. */
  'NOT_VALID',
  /** The key is one for logging in. */
  'NOT_FOR_SIGNING',
  /** The key is an organisation's, or another one that is not a private person's. */
  'ORGANISATION_KEY',
  /** The key is a private person's, and an organisation signs. */
  'PRIVATE_KEY',
  /** The key is of another organisation. */
  'OTHER_ORGANISATION',
  /** The signer may not sign this. */
  'OTHER_PERSON',
] as const;

export type SignatureFault = (typeof signatureFaults)[number];

export interface SignatureRule {
  /** People who may sign: of a scan, the applicant. */
  readonly allowedIins: readonly string[];
  /** BIN of the organisation that signs instead of a person, by any holder of its key (S7.7). */
  readonly bin?: string | null;
  /** Epoch ms. */
  readonly now: number;
  /** Accepts the national authority's test person in any place. Never in production. */
  readonly allowTestCertificates: boolean;
}

/** IIN of the national authority's test certificates. It fails the checksum, so it is no real person's (DOMAIN.md 2). */
const testIin = '123456789011';
/** BIN of its test organisations, which fails the checksum too. */
const testBin = '123456789021';

/** Fault of a signature; null: it is accepted. All must be good: another person's signature has a meaning unknown here. */
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
  { fault: 'ORGANISATION_KEY', fails: (signer, { bin }) => !bin && !isPrivate(signer) },
  { fault: 'PRIVATE_KEY', fails: (signer, { bin }) => Boolean(bin) && !isOfOrganisation(signer) },
  { fault: 'OTHER_ORGANISATION', fails: (signer, rule) => !isItsKey(signer, rule) },
  { fault: 'OTHER_PERSON', fails: ({ iin }, rule) => !maySign(iin, rule) },
];

function isPrivate({ bin, keyUsers }: Signer): boolean {
  return bin === null && keyUsers.includes('INDIVIDUAL') && !keyUsers.includes('ORGANIZATION');
}

function isOfOrganisation({ bin, keyUsers }: Signer): boolean {
  return bin !== null && keyUsers.includes('ORGANIZATION');
}

function isItsKey({ bin }: Signer, rule: SignatureRule): boolean {
  return !rule.bin || bin === rule.bin || (rule.allowTestCertificates && bin === testBin);
}

function maySign(iin: string | null, { allowedIins, bin, allowTestCertificates }: SignatureRule): boolean {
  if (bin) return true;
  if (iin === null) return false;
  if (allowTestCertificates && iin === testIin) return true;
  return parseIin(iin, true) !== undefined && allowedIins.includes(iin);
}
