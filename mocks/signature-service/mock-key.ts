/**
 * Key files of the simulated NCANode. The pair is a real one of RSA, and the password really encrypts it; the file around
 * it is invented, `MOCK-P12` and JSON, because Node reads no PKCS#12. So is the certificate, `MOCK-CERT` and JSON.
 */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { type MockSigner, type ReadSigner, signer } from './mock-cms.ts';

const certificate = signer.extend({ publicKey: z.string() });
const keyFile = z.strictObject({ certificate: z.string(), privateKey: z.string() });

/** A certificate as it was read: its holder, and the public key in PEM. */
type MockCertificate = ReadSigner & { readonly publicKey: string };

/** Makes a pair and its key file. @param holder as in a signature: BIN, dates, revoked */
export function makeMockKey(holder: MockSigner, password: string): Buffer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: password },
  });
  const text = `${certificateMark}${JSON.stringify({ ...holder, publicKey })}`;
  const file = { certificate: Buffer.from(text).toString('base64'), privateKey };
  return Buffer.from(`${keyMark}${JSON.stringify(file)}`);
}

/** A key that its password has opened. */
interface OpenedKey {
  readonly privateKey: KeyObject;
  /** Base64, as a message shows it. */
  readonly certificate: string;
  readonly holder: MockCertificate;
}

/** @returns undefined for another file, or another password */
export function openMockKey(base64: string, password: string): OpenedKey | undefined {
  const file = read(keyMark, base64, keyFile);
  const holder = file && readMockCertificate(file.certificate);
  if (file === undefined || holder === undefined) return undefined;
  try {
    const privateKey = createPrivateKey({ key: file.privateKey, passphrase: password });
    return { privateKey, certificate: file.certificate, holder };
  } catch {
    return undefined;
  }
}

export function readMockCertificate(base64: string): MockCertificate | undefined {
  return read(certificateMark, base64, certificate);
}

const keyMark = 'MOCK-P12 ';
const certificateMark = 'MOCK-CERT ';

function read<Schema extends z.ZodType>(mark: string, base64: string, schema: Schema) {
  const text = Buffer.from(base64, 'base64').toString('utf8');
  if (!text.startsWith(mark)) return undefined;
  try {
    return schema.safeParse(JSON.parse(text.slice(mark.length))).data;
  } catch {
    return undefined;
  }
}
