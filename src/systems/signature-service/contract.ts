/**
 * The wire contract of NCANode 3, which makes and verifies digital signatures: JSON over HTTP, port 14579. Public: the OpenAPI page
 * and the code of `malikzh/NCANode` (= `ncanode-kz/NCANode`), see DOMAIN.md 3. A bad signature is an answer (HTTP 200,
 * `valid: false`); an unreadable one is HTTP 400 or 500, like many other failures. `valid` covers signatures and
 * certificates together: dates, chain, OCSP and CRL. Null fields may be left out. Known from the code only: `/cms/verify`
 * gives `valid: true` for a CMS without signers and for a signature without its certificate; `data` is ignored where the CMS
 * has content of its own; a silent responder makes a certificate invalid without being revoked, with a `reason` other than
 * `OK`.
 */
import { z } from 'zod';
import { instant } from '../wire.ts';

export const cmsVerifyPath = 'cms/verify';
export const cmsExtractPath = 'cms/extract';
export const xmlVerifyPath = 'xml/verify';
/** Signs an envelope of SOAP in its header: `{ xml, key, password }`. */
export const wsseSignPath = 'wsse/sign';
/** Signs an XML by a signature inside of it: `{ xml, signers: [{ key, password }], clearSignatures, trimXml }`. */
export const xmlSignPath = 'xml/sign';
/** Signs data: `{ data, signers: [{ key, password }], withTsp, detached }`. */
export const cmsSignPath = 'cms/sign';
/** Certificates of key files: `{ keys: [{ key, password }], revocationCheck }`. */
export const keyInfoPath = 'pkcs12/info';
/** Revocation checks in addition to the certificate itself. */
export const revocationCheck = ['OCSP', 'CRL'] as const;

const revocation = z.object({
  revoked: z.boolean(),
  by: z.string().nullish(),
  /** `OK` for an OCSP answer; any other text explains a missing answer. */
  reason: z.string().nullish(),
});

const certificate = z.object({
  valid: z.boolean(),
  /** Obligatory: a certificate without them was not checked. */
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

/** Certificates of one signature in a CMS: `certificates` in the code, `signers` in the OpenAPI page. */
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

/** The certificate of each key file of the question. */
export const keyInfo = z.object({ status: z.literal(200), signers: z.tuple([certificate], certificate) });
export const signedXml = z.object({ status: z.literal(200), xml: z.string().min(1) });
export const signedCms = z.object({ status: z.literal(200), cms: z.base64().min(1) });
/** Beginning of the message of HTTP 400 for a key file that the password does not open, or that is no PKCS#12. */
export const unreadableKeyMessage = 'Key reading error';
/** Content of a CMS, base64. */
export const cmsContent = z.object({ status: z.literal(200), data: z.base64() });
/** The body of every failure: NCANode's own, or its framework's, which may lack `message`. */
export const failure = z.object({ status: z.int().min(400), message: z.string().nullish() });
/** Message of HTTP 400 of `/cms/extract` for a detached CMS. */
export const noContentMessage = "CMS doesn't have signed content";

/**
 * Beginnings of the messages of HTTP 400 or 500 that describe the sent text: `/cms/verify` of version 3 gives 400 to every
 * failure, also to a revocation list that NCANode cannot load. Any other message is NCANode's own trouble, and tells nothing
 * of the signature.
 */
export const unreadableMessages: readonly string[] = [
  // Base64 of the JDK.
  'Illegal base64 character',
  'Last unit does not have enough valid bits',
  'Input byte[] should at least have 2 bytes for base64 bytes',
  'Input byte array has incorrect ending byte',
  'Input byte array has wrong 4-byte ending unit',
  // The reader of CMS in Kalkan, which is that of Bouncy Castle.
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
