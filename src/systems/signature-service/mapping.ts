import type { WireCertificate, WireVerification } from './contract.ts';

/** Certificate behind a signature: a rule decides whether it suffices for an application. */
export type Signer = Readonly<ReturnType<typeof toSigner>>;

/** Result of a verification. Unreadable: no signature of this kind, a broken one, or one without its data. */
export type Verification =
  | {
      readonly kind: 'read';
      /** True when every signature is good and has a verified certificate; false without a signer. */
      readonly valid: boolean;
      readonly signers: readonly Signer[];
    }
  | { readonly kind: 'unreadable' };

export function toVerification({ valid, signers }: WireVerification): Verification {
  // NCANode accepts a text without signatures, and a signature without its certificate.
  const isVerified = signers.length > 0 && signers.every((certificates) => certificates.length > 0);
  return { kind: 'read', valid: valid && isVerified, signers: signers.flat().map(toSigner) };
}

export function toSigner(certificate: WireCertificate) {
  const { keyUsage: usage, keyUser, revocations, subject, valid: isValid, serialNumber } = certificate;
  return {
    /** IIN of the key's holder; null where none is named. */
    iin: subject?.iin ?? null,
    /** BIN of the organisation behind the key; null for a person's own key. */
    bin: subject?.bin ?? null,
    keyUsage: usage === 'AUTH' || usage === 'SIGN' ? usage : ('UNKNOWN' as const),
    /** NCANode's names: INDIVIDUAL, ORGANIZATION, CEO, … */
    keyUsers: keyUser ?? [],
    ...{ validFrom: certificate.notBefore, validUntil: certificate.notAfter },
    isRevoked: revocations.some(({ revoked }) => revoked),
    /** True when its dates, its chain and both revocation checks are good. */
    ...{ isValid, serialNumber },
  };
}

/** True where a certificate's full name (`SERIALNUMBER=IIN…`) names another person than its IIN. */
export function namesTwoPeople({ subject }: WireCertificate): boolean {
  const inFull = /\bSERIALNUMBER=IIN(\d{12})\b/i.exec(subject?.dn ?? '')?.[1];
  return inFull !== undefined && inFull !== subject?.iin;
}

/**
 * True where only a missing OCSP answer spoils a certificate. An unknown chain is no such case: any caller could make one.
 */
export function isUnchecked({ valid, notBefore, notAfter, revocations }: WireCertificate, now: number) {
  if (valid || now < notBefore || now >= notAfter || revocations.some(({ revoked }) => revoked)) return false;
  const reasons = revocations.filter(({ by }) => by === 'OCSP').map(({ reason }) => reason ?? '');
  return reasons.some((reason) => reason !== 'OK') && !reasons.some((reason) => reason.startsWith(noRoot));
}

const noRoot = 'Cannot find root certificate';
