import { systemClock } from '../../src/kernel/clock.ts';
import { hashOf, type ReadSigner } from './mock-cms.ts';

/** A certificate in NCANode's form (`CertificateInfo`, DOMAIN.md 3). Null parts are left out. */
interface CertificateInfo {
  readonly valid: boolean;
  readonly subject: object;
  readonly [field: string]: unknown;
}

/**
 * @param revocationCheck requested checks: OCSP, CRL
 * @param shownIin IIN of another person, for an answer about the wrong person; its name in full stays the
 *   signer's
 */
export function certificateInfo(
  signer: ReadSigner,
  revocationCheck: readonly string[],
  shownIin = signer.iin,
): CertificateInfo {
  const { iin, bin, revoked, ocsp, validFrom, validUntil } = signer;
  const now = systemClock.now();
  const isInDate = Date.parse(validFrom) < now && now < Date.parse(validUntil);
  const revocations = [
    { revoked, by: 'CRL', revocationTime: null, reason: null },
    { revoked, by: 'OCSP', revocationTime: null, reason: reasons[ocsp] },
  ].filter(({ by }) => revocationCheck.includes(by));
  const isUnanswered = revocationCheck.includes('OCSP') && ocsp === 'silent';
  const isRevoked = revocations.some((one) => one.revoked);
  return {
    valid: isInDate && !isRevoked && !isUnanswered && ocsp !== 'unknownRoot',
    revocations,
    notBefore: validFrom,
    notAfter: validUntil,
    keyUsage: signer.keyUsage,
    serialNumber: hashOf(Buffer.from(JSON.stringify(signer))).slice(0, 40),
    signAlg: 'ECGOST3410-2015-512',
    keyUser: signer.keyUser ?? (bin === undefined ? ['INDIVIDUAL'] : ['ORGANIZATION', 'CAN_SIGN']),
    publicKey: 'TU9DSw==',
    signature: 'TU9DSw==',
    subject: {
      commonName: 'MOCK',
      iin: shownIin,
      bin,
      country: 'KZ',
      gender: 'NONE',
      dn: nameInFull(iin, bin),
    },
    issuer: { commonName: 'MOCK CA', country: 'KZ', gender: 'NONE', dn: 'CN=MOCK CA, C=KZ' },
  };
}

const reasons = {
  answers: 'OK',
  silent: 'connect timed out',
  unknownRoot: 'Cannot find root certificate in NCANode. Try add it using NCANODE_CA_URL variable.',
} as const;

function nameInFull(iin: string | undefined, bin: string | undefined): string {
  const ofPerson = iin === undefined ? '' : `, SERIALNUMBER=IIN${iin}`;
  return `CN=MOCK${ofPerson}${bin === undefined ? '' : `, OU=BIN${bin}`}, C=KZ`;
}
