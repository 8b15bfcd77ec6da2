/** Reads the signing keys of organisations, which lie outside the repository. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningKey } from '../systems/signature-service/client.ts';

/** @returns a reader of `<BIN>.p12` and `<BIN>.password`; null where one of them is absent or unreadable, whatever the cause */
export const createKeyReader =
  (folder: string) =>
  async (bin: string): Promise<SigningKey | null> => {
    // A token names the organisation, so the name could be a path.
    if (!/^\d{12}$/.test(bin)) return null;
    try {
      const [key, password] = await Promise.all(
        ['p12', 'password'].map((ending) => readFile(join(folder, `${bin}.${ending}`))),
      );
      // An editor ends the line.
      const text = password?.toString('utf8').replace(/\r?\n$/, '');
      return key && text !== undefined ? { key: key.toString('base64'), password: text } : null;
    } catch {
      return null;
    }
  };
