/** Seals of personal data at rest: their key is not in the database, and a keyed hash finds them again. */
import * as crypto from 'node:crypto';
import { Defect } from '../kernel/defect.ts';

/** A secret of 32 bytes and its name. */
type DataKey = { readonly id: string; readonly secret: Buffer };

interface Sealed {
  readonly bytes: Buffer;
  /** Name of the key that opens it. */
  readonly keyId: string;
}

export type Sealing = ReturnType<typeof createSealing>;

/** @param keys the first seals, all open @param hashSecret never changes: no person would be found again */
export function createSealing(keys: readonly [DataKey, ...DataKey[]], hashSecret: Buffer) {
  const secrets = new Map(keys.map(({ id, secret }) => [id, derive(secret, 'seal')]));
  const [{ id: currentId }] = keys;
  const current = secretOf(currentId);
  const keyedHash = createKeyedHash(derive(hashSecret, 'hash').export());
  const nextIv = createIvs();

  function secretOf(keyId: string): crypto.KeyObject {
    const secret = secrets.get(keyId);
    if (secret === undefined) throw new Defect('expected the key that sealed it among DATA_KEYS');
    return secret;
  }

  function seal(text: string, purpose: string): Sealed {
    const iv = nextIv();
    const cipher = crypto.createCipheriv('aes-256-gcm', current, iv).setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { bytes: Buffer.concat([iv, cipher.getAuthTag(), sealed]), keyId: currentId };
  }

  function open({ bytes, keyId }: Sealed, purpose: string): string {
    const secret = secretOf(keyId);
    try {
      return decipher(bytes, secret, purpose);
    } catch {
      throw new Defect('expected what was sealed for this purpose, unchanged');
    }
  }

  return {
    /** @param purpose its kind (`iin`), and its row where it has one (`scan SCAN-1`): a seal opens for its own purpose alone */
    seal,
    /** @throws Error when the key is not configured, or the bytes were changed */
    open,
    /** The same for a value that JSON can hold. */
    sealJson: (value: object, purpose: string): Sealed => seal(JSON.stringify(value), purpose),
    /** @throws Error as `open` */
    openJson: <Value>(sealed: Sealed, purpose: string) => JSON.parse(open(sealed, purpose)) as Value,
    /** Keyed hash, 32 bytes: the same for the same text, and without the key no text can be tried. */
    hash: (text: string, purpose: string): Buffer => keyedHash(`${purpose}\0${text}`),
  };
}

function decipher(bytes: Buffer, secret: crypto.KeyObject, purpose: string): string {
  const iv = bytes.subarray(0, ivBytes);
  // Without its length, a shortened tag would pass.
  const options = { authTagLength: tagBytes };
  const cipher = crypto.createDecipheriv('aes-256-gcm', secret, iv, options).setAAD(Buffer.from(purpose));
  cipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  const opened = [cipher.update(bytes.subarray(ivBytes + tagBytes)), cipher.final()];
  return Buffer.concat(opened).toString('utf8');
}

const ivBytes = 12;
const tagBytes = 16;

/** Gives initialisation vectors, none twice under one key: a random part of this process, and a count. */
function createIvs(): () => Buffer {
  let prefix = crypto.randomBytes(ivBytes - 4);
  let count = 0;
  return () => {
    count = (count + 1) % 2 ** 32;
    if (count === 0) prefix = crypto.randomBytes(ivBytes - 4);
    const iv = Buffer.allocUnsafe(ivBytes);
    prefix.copy(iv);
    iv.writeUInt32BE(count, ivBytes - 4);
    return iv;
  };
}

const blockBytes = 64;

/** HMAC-SHA-256 (RFC 2104) by two hashes: every row of the record of looks has one, and an object for each would cost more. */
function createKeyedHash(key: Buffer): (text: string) => Buffer {
  const pad = (byte: number) => Buffer.alloc(blockBytes, byte).map((value, at) => value ^ (key[at] ?? 0));
  const inner = pad(0x36);
  const outer = pad(0x5c);
  return (text) => {
    const message = Buffer.allocUnsafe(blockBytes + Buffer.byteLength(text));
    message.set(inner);
    message.write(text, blockBytes);
    return crypto.hash('sha256', Buffer.concat([outer, crypto.hash('sha256', message, 'buffer')]), 'buffer');
  };
}

/** One secret for each use: a hash must tell nothing about a seal. A key object spares the conversion at each use. */
function derive(secret: Buffer, use: string): crypto.KeyObject {
  return crypto.createSecretKey(Buffer.from(crypto.hkdfSync('sha256', secret, '', `tirek ${use}`, 32)));
}
