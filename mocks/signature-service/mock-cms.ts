/**
 * Signatures without cryptography: `MOCK-CMS`, a space and JSON, all of it base64. A writer of the JSON can
 * sign for any person: tests and demonstrations need that, and no real service ever takes one.
 */
import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';

/** One signature, and its certificate. The default of each part is a citizen's good key. */
export const signer = z.strictObject({
  iin: z.string().optional(),
  /** BIN of an organisation's key. */
  bin: z.string().optional(),
  keyUsage: z.enum(['SIGN', 'AUTH', 'UNKNOWN']).default('SIGN'),
  /** Left out: INDIVIDUAL, or with a BIN, ORGANIZATION and CAN_SIGN. */
  keyUser: z.array(z.string()).optional(),
  validFrom: z.iso.datetime({ offset: true }).default('2025-01-01T00:00:00.000+00:00'),
  validUntil: z.iso.datetime({ offset: true }).default('2099-12-31T00:00:00.000+00:00'),
  revoked: z.boolean().default(false),
  /** `silent`: no OCSP responder answers about it · `unknownRoot`: its issuer is unknown. */
  ocsp: z.enum(['answers', 'silent', 'unknownRoot']).default('answers'),
  /** PEM; of a key that really signs (mock-key.ts). */
  publicKey: z.string().optional(),
});

const cms = z.strictObject({
  signers: z.array(signer),
  /** SHA-256 of the signed data, hexadecimal. */
  dataHash: z.string(),
  /** The signed data, base64, if the CMS contains them (attached). */
  content: z.base64().optional(),
  /** Value of a real signature over the data, by the key of the first signer. */
  value: z.base64().optional(),
});

/** A signature as a test writes it: everything but the signer may be left out. */
export type MockSigner = z.input<typeof signer>;

/** A signature as the simulated service reads it. */
export type ReadSigner = z.output<typeof signer>;

/** A detached CMS over some data, base64. @param attached true: the CMS contains the data */
export function mockCms(data: Buffer, signers: readonly MockSigner[], attached = false): string {
  const content = attached ? { content: data.toString('base64') } : {};
  const text = JSON.stringify({ signers, dataHash: hashOf(data), ...content });
  return Buffer.from(`${marker}${text}`).toString('base64');
}

/** A detached CMS with a value that only the holder of the key can make. */
export function realCms(data: Buffer, holder: ReadSigner, key: KeyObject): string {
  const value = sign('sha256', data, key).toString('base64');
  return Buffer.from(
    `${marker}${JSON.stringify({ signers: [holder], dataHash: hashOf(data), value })}`,
  ).toString('base64');
}

/** True where the CMS is about the data; its value, where it has one, must be of the key that it names. */
export function isCmsOf({ dataHash, value, signers }: z.output<typeof cms>, data: Buffer): boolean {
  if (value === undefined) return hashOf(data) === dataHash;
  const { publicKey } = signers[0] ?? {};
  return publicKey !== undefined && verify('sha256', data, publicKey, Buffer.from(value, 'base64'));
}

/** Undefined for a text that is no such CMS, or no base64. */
export function readMockCms(base64: string): z.output<typeof cms> | undefined {
  if (!z.base64().safeParse(base64).success) return undefined;
  const text = Buffer.from(base64, 'base64').toString('utf8');
  if (!text.startsWith(marker)) return undefined;
  try {
    return cms.safeParse(JSON.parse(text.slice(marker.length))).data;
  } catch {
    return undefined;
  }
}

/** SHA-256, hexadecimal. */
export function hashOf(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

const marker = 'MOCK-CMS ';
