import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MockSigner } from '../../mocks/signature-service/mock-cms.ts';
import { makeMockKey } from '../../mocks/signature-service/mock-key.ts';
import { signerBin } from './production.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** Password of every key file, which no log may show. */
export const keyPassword = 'password-of-the-key-7391';

/** A folder of signing keys, and the settings that name it. */
export interface SigningKeys {
  readonly folder: string;
  readonly settings: { readonly SIGNING_KEYS_DIR: string; readonly SHEP_SIGNER_BIN: string };
  /** The key file as the gateway sends it. */
  readonly key: string;
  /** Puts the key of another organisation beside it, or another key in its place. @returns as `key` */
  put(bin: string, holder?: MockSigner, password?: string): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Makes the key of the organisation that signs.
 * @param holder departures of its certificate from a good one
 * @param password the text in the file of the password
 */
export async function makeSigningKeys(holder: MockSigner = {}, password = keyPassword): Promise<SigningKeys> {
  const { path, remove } = await makeTemporaryFolder();
  const put: SigningKeys['put'] = async (bin, differing = {}, ofFile = keyPassword) => {
    const key = makeMockKey({ bin, keyUser: ['ORGANIZATION'], ...differing }, keyPassword);
    await writeFile(join(path, `${bin}.p12`), key);
    await writeFile(join(path, `${bin}.password`), `${ofFile}\n`);
    return key.toString('base64');
  };
  const key = await put(signerBin, holder, password);
  const settings = { SIGNING_KEYS_DIR: path, SHEP_SIGNER_BIN: signerBin };
  return { folder: path, settings, key, put, remove };
}
