/** NCANode's words turned into ours. Whether a signature does for an application is a rule's to say, not the mapping's. */
import type { WireCertificate, WireVerification } from './contract.ts';

type KeyUsage = 'AUTH' | 'SIGN' | 'UNKNOWN';

/** One certificate by which something was signed. */
export interface Signer {
  /** Of the person that the key was given to; null: none is named. */
  readonly iin: string | null;
  /** Of the organisation in whose name it signs; null for a person's own key. */
  readonly bin: string | null;
  readonly keyUsage: KeyUsage;
  /** As NCANode names them: INDIVIDUAL, ORGANIZATION, CEO, … */
  readonly keyUsers: readonly string[];
  /** Epoch milliseconds. */
  readonly validFrom: number;
  readonly validUntil: number;
  readonly isRevoked: boolean;
  /** Its dates, its chain and both revocation checks are good. */
  readonly isValid: boolean;
  readonly serialNumber: string;
}

/** What came of looking at a signature. Unreadable: no signature of this kind, broken, or without the data it is about. */
export type Verification =
  | {
      readonly kind: 'read';
      /** Every signature is good, and each was verified by a certificate; false where nobody signed. */
      readonly valid: boolean;
      readonly signers: readonly Signer[];
    }
  | { readonly kind: 'unreadable' };

export function toVerification({ valid, signers }: WireVerification): Verification {
  // NCANode finds nothing wrong with no signature at all, and with one whose certificate is missing.
  const isVerified = signers.length > 0 && signers.every((certificates) => certificates.length > 0);
  return { kind: 'read', valid: valid && isVerified, signers: signers.flat().map(toSigner) };
}

function toSigner(certificate: WireCertificate): Signer {
  const { keyUsage, keyUser, notBefore, notAfter, revocations, subject, valid, serialNumber } = certificate;
  return {
    iin: subject?.iin ?? null,
    bin: subject?.bin ?? null,
    keyUsage: keyUsage === 'AUTH' || keyUsage === 'SIGN' ? keyUsage : 'UNKNOWN',
    keyUsers: keyUser ?? [],
    validFrom: notBefore,
    validUntil: notAfter,
    isRevoked: revocations.some(({ revoked }) => revoked),
    isValid: valid,
    serialNumber,
  };
}

/** True where a certificate's own name in full (`SERIALNUMBER=IIN…`) is of another person than its IIN. */
export function namesTwoPeople({ subject }: WireCertificate): boolean {
  const inFull = /\bSERIALNUMBER=IIN(\d{12})\b/i.exec(subject?.dn ?? '')?.[1];
  return inFull !== undefined && inFull !== subject?.iin;
}

/**
 * True where a certificate is called invalid for one reason alone: no OCSP responder has answered. Not where its chain is
 * unknown: anybody can make such a certificate, and no outage must come of it.
 */
export function isUnchecked(
  { valid, notBefore, notAfter, revocations }: WireCertificate,
  now: number,
): boolean {
  if (valid || now < notBefore || now >= notAfter || revocations.some(({ revoked }) => revoked)) return false;
  const reasons = revocations.filter(({ by }) => by === 'OCSP').map(({ reason }) => reason ?? '');
  return reasons.some((reason) => reason !== 'OK') && !reasons.some((reason) => reason.startsWith(noRoot));
}

const noRoot = 'Cannot find root certificate';
