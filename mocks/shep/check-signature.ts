import { systemClock } from '../../src/kernel/clock.ts';
import { readMockCertificate } from '../signature-service/mock-key.ts';
import { readEnvelopeSignature } from '../xml/message-signature.ts';

/**
 * Checks the signature in the header of a request.
 * @param signerBin the organisation whose signature the bus wants; null: it lets unsigned requests in
 * @returns the reason for a refusal; undefined for none
 */
export function signatureProblem(body: string, signerBin: string | null): string | undefined {
  const found = readEnvelopeSignature(body, (text) => readMockCertificate(text)?.publicKey);
  if (found === undefined) return signerBin === null ? undefined : 'The header has no signature';
  const certificate = readMockCertificate(found.certificate);
  if (!found.isGood || certificate === undefined) return 'The signature does not fit the message';
  const now = systemClock.now();
  const isInDate = Date.parse(certificate.validFrom) <= now && now < Date.parse(certificate.validUntil);
  if (!isInDate || certificate.revoked) return 'The certificate is not in force';
  const isOther = signerBin !== null && certificate.bin !== signerBin;
  return isOther ? 'The certificate is that of another organisation' : undefined;
}
