/**
 * The wire contract of NCANode 3, which verifies digital signatures: JSON over HTTP, port 14579. Public: `openapi.yml` and
 * the code of `malikzh/NCANode` (= `ncanode-kz/NCANode`), as DOMAIN.md 3 has it. A signature that is bad is an answer
 * (HTTP 200, `valid: false`), one that cannot be read is HTTP 400. `valid` speaks of signatures and certificates together:
 * dates, chain, OCSP and CRL. What is null may be left out.
 *
 * Read from the code, for it is in no document: of a CMS nobody signed, and of a signature whose certificate is not in it,
 * `/cms/verify` says `valid: true`; `data` is not looked at where the CMS carries content of its own; a responder that does
 * not answer makes a certificate invalid without being revoked, and tells by `reason` that it was not `OK`.
 */
import { z } from 'zod';
import { instant } from '../wire.ts';

export const cmsVerifyPath = 'cms/verify';
export const cmsExtractPath = 'cms/extract';
export const xmlVerifyPath = 'xml/verify';

/** What a verification looks for besides the certificate itself. */
export const revocationCheck = ['OCSP', 'CRL'] as const;

const revocation = z.object({
  revoked: z.boolean(),
  by: z.string().nullish(),
  /** Of an OCSP answer `OK`; anything else is why there was none. */
  reason: z.string().nullish(),
});

const certificate = z.object({
  valid: z.boolean(),
  /** Obligatory: they were asked for, and without them nobody has looked. */
  revocations: z.array(revocation),
  /** `2022-09-28T16:03:41.000+00:00` on the wire. */
  notBefore: instant,
  notAfter: instant,
  /** AUTH, SIGN; others pass as unknown. */
  keyUsage: z.string().nullish(),
  /** INDIVIDUAL, ORGANIZATION, CEO, CAN_SIGN, EMPLOYEE, … */
  keyUser: z.array(z.string()).nullish(),
  serialNumber: z.string(),
  subject: z
    .object({ iin: z.string().nullish(), bin: z.string().nullish(), dn: z.string().nullish() })
    .nullish(),
});

/** Of a signature in a CMS: `certificates` in the code, `signers` in `openapi.yml`. */
const cmsSigner = z.union([
  z.object({ certificates: z.array(certificate) }).transform(({ certificates }) => certificates),
  z.object({ signers: z.array(certificate) }).transform(({ signers }) => signers),
]);

/** A list of certificates for each signature. */
export const cmsVerification = z.object({
  status: z.literal(200),
  valid: z.boolean(),
  signers: z.array(cmsSigner),
});

/** One certificate for each signature; null where a signature has none. */
export const xmlVerification = z.object({
  status: z.literal(200),
  valid: z.boolean(),
  signers: z.array(certificate.nullable().transform((one) => (one === null ? [] : [one]))),
});

/** The content that a CMS carries, base64. */
export const cmsContent = z.object({ status: z.literal(200), data: z.base64() });

/** The body of every failure: NCANode's own, or that of the framework under it, which may lack `message`. */
export const failure = z.object({ status: z.int().min(400), message: z.string().nullish() });

/** What HTTP 400 of `/cms/extract` says of a detached CMS. */
export const noContentMessage = "CMS doesn't have signed content";

/** Messages by which HTTP 500 speaks of what was sent, and not of a failure (DOMAIN.md 3, issue 209 of NCANode). */
export const unreadableMessages = [
  'Cannot read XML',
  'XML Signature creation error',
  'Referenced security token could not be retrieved',
] as const;

export type WireCertificate = z.infer<typeof certificate>;

export type WireVerification = z.infer<typeof cmsVerification> | z.infer<typeof xmlVerification>;
