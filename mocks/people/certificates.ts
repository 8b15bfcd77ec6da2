import { cardNumberOf, iinOfDocument } from './document-number.ts';
import type { InventedIin } from './iin.ts';

/** Number of the certificate of disability: leads back to its holder. Invented. */
export function disabilityCertificateOf(holder: InventedIin): string {
  return `MOCK-D-${cardNumberOf(holder)}`;
}

/** Number of the certificate of the degree of loss of general working capacity (S7.9). Invented. */
export function degreeCertificateOf(holder: InventedIin): string {
  return `MOCK-L-${cardNumberOf(holder)}`;
}

/** The IIN to which the number of a certificate leads; undefined if no invented person can have it. */
export function iinOfCertificate(number: string): string | undefined {
  const digits = /^MOCK-[DL]-(\d{9})$/.exec(number)?.[1];
  return digits === undefined ? undefined : iinOfDocument(digits);
}
