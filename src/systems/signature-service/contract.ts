/**
 * The wire contract of NCANode 3, which verifies digital signatures: JSON over HTTP, port 14579. Public: the OpenAPI
 * page and the code of `malikzh/NCANode` (= `ncanode-kz/NCANode`), as DOMAIN.md 3 has it. A signature that is bad is an answer
 * (HTTP 200, `valid: false`), one that cannot be read is HTTP 400 or 500, and so is much else. `valid` speaks of signatures and certificates together:
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

/** Of a signature in a CMS: `certificates` in the code, `signers` in the OpenAPI page. */
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

/**
 * How the messages begin by which a failure speaks of what was sent, with HTTP 400 or 500: `/cms/verify` of version 3 gives
 * 400 to whatever goes wrong in it, also to a list of revoked certificates that NCANode itself cannot load. Any other
 * message is NCANode's own trouble, and says nothing of the signature.
 */
export const unreadableMessages: readonly string[] = [
  // Base64 of the JDK.
  'Illegal base64 character',
  'Last unit does not have enough valid bits',
  'Input byte[] should at least have 2 bytes for base64 bytes',
  'Input byte array has incorrect ending byte',
  'Input byte array has wrong 4-byte ending unit',
  // The reader of CMS in Kalkan, which is the one of Bouncy Castle.
  'IOException reading content',
  'Malformed content',
  'No content found',
  'data not encapsulated in signature',
  'invalid signature format in message',
  'key not appropriate to signature in message',
  "can't process mime object to create signature",
  // NCANode itself: versions 2 and 3.
  'CMS argument not specified',
  'Data must be specifieed for detached CMS',
  'Too many TSP tokens',
  'Certificate not found. The document signature is probably invalid',
  'Signer information not found. The document signature is probably invalid',
  "Bad signature: Element 'ds:Reference' is not found",
  'Cannot read XML',
  'XML Signature creation error',
  // Issue 209 of NCANode.
  'Referenced security token could not be retrieved',
];

export type WireCertificate = z.infer<typeof certificate>;

export type WireVerification = z.infer<typeof cmsVerification> | z.infer<typeof xmlVerification>;
