/**
 * Signatures without cryptography: `MOCK-CMS`, a space and JSON, all of it base64. Whoever can write the JSON can sign for
 * anybody, which is what tests and demonstrations need, and why no real service ever takes one.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** One signature, and the certificate that made it. What is left out is as of a citizen's good key. */
const signer = z.strictObject({
  iin: z.string().optional(),
  /** Of an organisation's key. */
  bin: z.string().optional(),
  keyUsage: z.enum(['SIGN', 'AUTH', 'UNKNOWN']).default('SIGN'),
  /** Left out: INDIVIDUAL, or with a BIN, ORGANIZATION and CAN_SIGN. */
  keyUser: z.array(z.string()).optional(),
  validFrom: z.iso.datetime({ offset: true }).default('2025-01-01T00:00:00.000+00:00'),
  validUntil: z.iso.datetime({ offset: true }).default('2099-12-31T00:00:00.000+00:00'),
  revoked: z.boolean().default(false),
  /** `silent`: no OCSP responder answers about it · `unknownRoot`: nobody knows who issued it. */
  ocsp: z.enum(['answers', 'silent', 'unknownRoot']).default('answers'),
});

const cms = z.strictObject({
  signers: z.array(signer),
  /** SHA-256 of what was signed, hexadecimal. */
  dataHash: z.string(),
  /** What was signed, base64, where the CMS carries it along (attached). */
  content: z.base64().optional(),
});

/** As it is written: everything but who signs may be left out. */
export type MockSigner = z.input<typeof signer>;

/** As it is read. */
export type ReadSigner = z.output<typeof signer>;

/**
 * A detached CMS over some data, base64.
 * @param attached true: it carries the data along
 */
export function mockCms(data: Buffer, signers: readonly MockSigner[], attached = false): string {
  const content = attached ? { content: data.toString('base64') } : {};
  const text = JSON.stringify({ signers, dataHash: hashOf(data), ...content });
  return Buffer.from(`${marker}${text}`).toString('base64');
}

/** Undefined for what is no such CMS, or no base64. */
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
